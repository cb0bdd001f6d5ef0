package org.parley.understanding.training;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.parley.understanding.text.Fingerprint;

/**
 * A model as a file: four bytes that say it is one, the version of this format, the fingerprint of what it was made of,
 * the model, and a hash (SHA-256) of all that.
 *
 * @param fingerprint 64 hexadecimal digits
 */
record ModelFile(String fingerprint, byte[] model) {

    private static final int MAGIC = 0x50524c59; // "PRLY"
    private static final byte VERSION = 1;
    private static final int HASH = 32;
    private static final int HEAD = Integer.BYTES + 1 + HASH;

    ModelFile {
        if (fingerprint.length() != 2 * HASH) {
            throw new IllegalArgumentException("A fingerprint has 64 digits: " + fingerprint);
        }
    }

    byte[] bytes() {
        ByteBuffer file = ByteBuffer.allocate(HEAD + model.length + HASH);
        file.putInt(MAGIC)
                .put(VERSION)
                .put(HexFormat.of().parseHex(fingerprint))
                .put(model);
        return file.put(hash(file.array())).array();
    }

    /** None if it was cut off, changed, written in another format, or is no model at all. */
    static Optional<ModelFile> of(byte[] file) {
        if (file.length < HEAD + HASH) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(file);
        boolean ours = head.getInt() == MAGIC && head.get() == VERSION;
        int end = file.length - HASH;
        return ours && Arrays.equals(hash(file), Arrays.copyOfRange(file, end, file.length))
                ? Optional.of(new ModelFile(
                        HexFormat.of().formatHex(file, HEAD - HASH, HEAD), Arrays.copyOfRange(file, HEAD, end)))
                : Optional.empty();
    }

    /** Of all but the last bytes, which are the hash. */
    private static byte[] hash(byte[] file) {
        MessageDigest digest = Fingerprint.sha256();
        digest.update(file, 0, file.length - HASH);
        return digest.digest();
    }
}
