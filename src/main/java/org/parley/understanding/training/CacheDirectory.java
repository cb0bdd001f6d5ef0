package org.parley.understanding.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of a {@link ModelCache}, and those that a JVM which was killed has left half written. */
record CacheDirectory(Path path, String suffix) {

    private static final String PART = ".part";

    /** Nobody writes for longer. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private record Kept(Path file, Instant used, long size) {}

    /** A new file, for the owner's eyes only, in a directory that is made if need be. */
    Path newPart() throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, ownerOnly());
        }
        return Files.createTempFile(path, "new", PART);
    }

    private FileAttribute<?>[] ownerOnly() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Deletes what was not used for longest until the rest is within the bounds; never the newest. */
    void clear(Path newest, int mostFiles, long mostBytes) throws IOException {
        List<Kept> kept = kept();
        int files = kept.size();
        long bytes = kept.stream().mapToLong(Kept::size).sum();
        for (Kept oldest : kept) {
            boolean tooMany = files > mostFiles || bytes > mostBytes;
            if (tooMany && !oldest.file.equals(newest)) {
                Files.deleteIfExists(oldest.file);
                files--;
                bytes -= oldest.size;
            }
        }
    }

    /** Those not used for longest first. */
    private List<Kept> kept() throws IOException {
        List<Kept> kept = new ArrayList<>();
        for (Path file : files()) {
            try {
                Kept found = new Kept(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file));
                if (file.toString().endsWith(suffix)) {
                    kept.add(found);
                } else if (file.toString().endsWith(PART)
                        && found.used.isBefore(Instant.now().minus(ABANDONED))) {
                    Files.deleteIfExists(file);
                }
            } catch (NoSuchFileException gone) {
                continue; // another JVM was faster
            }
        }
        kept.sort(Comparator.comparing(Kept::used).thenComparing(Kept::file));
        return kept;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.toList();
        }
    }
}
