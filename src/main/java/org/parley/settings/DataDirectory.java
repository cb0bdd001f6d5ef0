package org.parley.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The directory where Parley keeps what people said. One that Parley makes is closed to all but its owner. */
public record DataDirectory(Path path) {

    /**
     * Makes sure it is there and can be written to; to be called before anything else makes it with wider permissions.
     *
     * @throws BadSetting if it cannot be used
     */
    public void prepare() {
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(path, ownerOnly(path));
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new BadSetting(Settings.DATA, "names a directory that cannot be made, " + path + ": choose another");
        }
        if (!Files.isDirectory(path) || !Files.isWritable(path)) {
            throw new BadSetting(
                    Settings.DATA, "names " + path + ", where the server may not write: allow it, or choose another");
        }
    }

    /** Whether others than the owner may look into it, where the file system knows owners. */
    public boolean isOpenToOthers() {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
            return permissions.contains(PosixFilePermission.GROUP_READ)
                    || permissions.contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
