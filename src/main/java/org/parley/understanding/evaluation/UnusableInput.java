package org.parley.understanding.evaluation;

import java.nio.file.Path;
import org.parley.ParleyException;

/** A file that cannot be evaluated. The message names file and line, what is wrong there and the likely fix. */
public final class UnusableInput extends ParleyException {

    public UnusableInput(String message) {
        super(message);
    }

    UnusableInput(Path file, String problem) {
        super(file + ": " + problem);
    }

    UnusableInput(Path file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }
}
