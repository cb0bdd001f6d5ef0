package org.parley.security;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.parley.settings.Settings;

/** A file that holds one token and that only its owner can read. */
record KeyFile(Path file) {

    /** The token in the file; if there is no file, a new one in a new file. */
    Token readOrCreate() throws IOException {
        Token token = Token.random();
        try {
            create(token);
            return token;
        } catch (FileAlreadyExistsException e) {
            return read();
        }
    }

    private Token read() throws IOException {
        String value = Files.readString(file).strip();
        if (value.length() < Settings.SHORTEST_KEY) {
            throw new IOException("The key is shorter than " + Settings.SHORTEST_KEY
                    + " characters: delete the file, and the next start writes a new one");
        }
        if (isOpenToOthers()) {
            throw new IOException("Others may read the file: delete it, and the next start writes a new key");
        }
        return new Token(value);
    }

    private boolean isOpenToOthers() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null
                && view.readAttributes().permissions().stream()
                        .anyMatch(permission -> !permission.name().startsWith("OWNER_"));
    }

    /** Created with its permissions, not narrowed afterwards: nobody can open it in between. */
    private void create(Token token) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var writer =
                Channels.newWriter(Files.newByteChannel(file, options, ownerOnly()), StandardCharsets.US_ASCII)) {
            writer.write(token.value() + "\n");
        }
    }

    private FileAttribute<?>[] ownerOnly() throws IOException {
        FileStore store = Files.getFileStore(file.getParent());
        return store.supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
