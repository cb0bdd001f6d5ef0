package org.parley.understanding.training;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.parley.understanding.name.ModelStore;

/**
 * Keeps trained models in a directory, each in a file named by the fingerprint of what it was made of. A file is there
 * whole or not at all, so several threads, servers and JVMs may share the directory; one that is not what was written is
 * as good as none. When there are too many, those that were not used for longest go. Where the directory cannot be used
 * everything is trained anew, and the log says so once.
 */
public final class ModelCache implements ModelStore {

    private static final Logger LOG = System.getLogger(ModelCache.class.getName());
    private static final int USUAL_FILES = 200;
    private static final long USUAL_BYTES = 256L << 20;
    private static final String SUFFIX = ".model";

    private final Path directory;
    private final int mostFiles;
    private final long mostBytes;
    private final Consumer<String> warn;
    private final AtomicBoolean complained = new AtomicBoolean();

    /** @param directory need not exist */
    public ModelCache(Path directory) {
        this(directory, USUAL_FILES, USUAL_BYTES);
    }

    /** @param mostBytes of all files together; a larger model is not kept at all */
    public ModelCache(Path directory, int mostFiles, long mostBytes) {
        this(directory, mostFiles, mostBytes, warning -> LOG.log(Level.WARNING, "{0}", warning));
    }

    /** @param warn tells an operator */
    ModelCache(Path directory, int mostFiles, long mostBytes, Consumer<String> warn) {
        if (mostFiles < 1 || mostBytes < 1) {
            throw new IllegalArgumentException(
                    "A cache has room: not " + mostFiles + " files, " + mostBytes + " bytes");
        }
        this.directory = directory;
        this.mostFiles = mostFiles;
        this.mostBytes = mostBytes;
        this.warn = warn;
    }

    @Override
    public Optional<byte[]> find(String fingerprint) {
        Path file = file(fingerprint);
        try {
            if (Files.size(file) > mostBytes) {
                return Optional.empty();
            }
            Optional<ModelFile> found = ModelFile.of(Files.readAllBytes(file))
                    .filter(model -> model.fingerprint().equals(fingerprint));
            if (found.isPresent()) {
                touch(file);
            } else {
                warn.accept(file + " is no model as it was kept: it is trained anew and replaced");
            }
            return found.map(ModelFile::model);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            complain(e);
            return Optional.empty();
        }
    }

    /** The time of the last change serves as that of the last use; where it cannot be set, age decides. */
    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException readOnly) {
            LOG.log(Level.DEBUG, "Cannot note that a model is used", readOnly);
        }
    }

    @Override
    public void keep(String fingerprint, byte[] model) {
        byte[] bytes = new ModelFile(fingerprint, model).bytes();
        if (bytes.length > mostBytes) {
            return;
        }
        try {
            CacheDirectory room = new CacheDirectory(directory, SUFFIX);
            Path part = room.newPart();
            try {
                Files.write(part, bytes);
                Files.move(part, file(fingerprint), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            room.clear(file(fingerprint), mostFiles, mostBytes);
        } catch (IOException | UnsupportedOperationException e) {
            complain(e);
        }
    }

    private void complain(Exception cause) {
        if (complained.compareAndSet(false, true)) {
            warn.accept("Models cannot be kept in " + directory + ", so bots are trained at every start: " + cause);
        }
    }

    private Path file(String fingerprint) {
        return directory.resolve(fingerprint + SUFFIX);
    }
}
