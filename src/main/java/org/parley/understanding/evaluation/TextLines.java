package org.parley.understanding.evaluation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a text file that say something: UTF-8, with or without a byte order mark, lines ended in either way.
 * Blank lines and comments, which begin with "# ", are left out.
 */
record TextLines(Path file, List<Line> lines) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    TextLines {
        lines = List.copyOf(lines);
    }

    /** @param number counts from 1 */
    record Line(int number, String text) {

        /** The cells between tabs, without spaces around them. */
        List<String> cells() {
            return Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
        }
    }

    /** @throws UnusableInput if it cannot be read, is not UTF-8, or says nothing */
    static TextLines read(Path file) {
        byte[] bytes = bytes(file);
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (int start = 0; start < bytes.length; number++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            String text = decoded(file, number + 1, ByteBuffer.wrap(bytes, start, end - start));
            if (!text.isBlank() && !text.startsWith("# ") && !text.strip().equals("#")) {
                lines.add(new Line(number + 1, text));
            }
            start = end + 1;
        }
        if (lines.isEmpty()) {
            throw new UnusableInput(file, "the file says nothing; write one sentence a line");
        }
        return new TextLines(file, lines);
    }

    /** The whole text, for files that are not read line by line. */
    static String whole(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableInput(file, "this is not UTF-8; save the file in that encoding");
        }
    }

    private static String decoded(Path file, int number, ByteBuffer bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            String marked = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return marked.endsWith("\r") ? marked.substring(0, marked.length() - 1) : marked;
        } catch (CharacterCodingException e) {
            throw new UnusableInput(file, number, "this is not UTF-8; save the file in that encoding");
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnusableInput(file, "there is no such file");
        } catch (IOException e) {
            throw new UnusableInput(file, "cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }
}
