package org.parley.understanding.name;

import java.util.Optional;

/** Where trained models are kept from one start to the next. Safe for all threads; never throws. */
public interface ModelStore {

    /** Keeps nothing. */
    ModelStore NONE = new ModelStore() {
        @Override
        public Optional<byte[]> find(String fingerprint) {
            return Optional.empty();
        }

        @Override
        public void keep(String fingerprint, byte[] model) {}
    };

    /** The model of that fingerprint, exactly as it was kept; none if it is not there, or not as it was. */
    Optional<byte[]> find(String fingerprint);

    /** Keeps a model as long as there is room for it, instead of one of the same fingerprint. */
    void keep(String fingerprint, byte[] model);
}
