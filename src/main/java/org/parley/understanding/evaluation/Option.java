package org.parley.understanding.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be said on the command line besides a command and its files. */
enum Option {
    FOLDS,
    TRAIN,
    COMMON,
    LOCALE,
    NOW,
    JSON,
    HTML,
    LEAST_ACCURACY;

    String written() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<String> all() {
        return Arrays.stream(values()).map(Option::written).collect(Collectors.toSet());
    }
}
