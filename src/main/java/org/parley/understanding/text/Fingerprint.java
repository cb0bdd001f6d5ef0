package org.parley.understanding.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.util.Version;

/**
 * A hash (SHA-256) of what a model is made of: what was learned, and the code that learns. It changes with every release
 * that learns otherwise, and nobody has to remember to count a version up. Used by one thread.
 */
public final class Fingerprint {

    /** A class of the understanding, as class files name it in their constants. */
    private static final Pattern REFERRED = Pattern.compile("org/parley/understanding/[a-z]++/[A-Za-z0-9$]++");

    private final MessageDigest digest = sha256();

    /** The code of a class, of all classes of the understanding it refers to, directly or not, and of OpenNLP. */
    public Fingerprint code(Class<?> root) {
        SortedMap<String, byte[]> codes = codes(root);
        codes.forEach((name, code) -> text(name).bytes(code));
        if (codes.get(path(root)).length == 0) {
            text(UUID.randomUUID().toString()); // a class loader that hides code: nothing is ever the same
        }
        return text(Version.currentVersion().toString());
    }

    static SortedMap<String, byte[]> codes(Class<?> root) {
        SortedMap<String, byte[]> codes = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(path(root));
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!codes.containsKey(name)) {
                byte[] code = code(name);
                codes.put(name, code);
                Matcher referred = REFERRED.matcher(new String(code, StandardCharsets.ISO_8859_1));
                while (referred.find()) {
                    open.add(referred.group());
                }
            }
        }
        return codes;
    }

    private static String path(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /** What only looks like the name of a class has no code. */
    private static byte[] code(String name) {
        try (InputStream in = Fingerprint.class.getResourceAsStream("/" + name + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the class " + name, e);
        }
    }

    public Fingerprint text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it: "ab" and "c" is not "a" and "bc". */
    public Fingerprint bytes(byte[] bytes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >>> shift));
        }
        digest.update(bytes);
        return this;
    }

    /** Ends it: 64 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
