package org.parley.understanding.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes the features of one sentence's pieces. Which ones was chosen by cross-validation. */
final class ClueWriter {

    static final String NONE = "-";

    private static final String EDGE = "#";
    private static final int LONGEST_AFFIX = 4;
    private static final int LONG = 5;

    private final List<Piece> pieces;
    private final List<String> keys;
    private final List<String> stems;
    private final List<String> shapes;
    private final List<String> types;
    private final List<SortedSet<String>> seen;
    private final Set<String> asked;
    private final String length;

    /**
     * @param types what the entity recognisers say of each piece
     * @param seen what the values of training say of each piece
     */
    ClueWriter(
            List<Piece> pieces,
            List<String> keys,
            List<String> stems,
            List<String> types,
            List<SortedSet<String>> seen,
            Set<String> asked) {
        this.pieces = pieces;
        this.keys = keys;
        this.stems = stems;
        this.types = types;
        this.seen = seen;
        this.asked = asked.isEmpty() ? Set.of(NONE) : new TreeSet<>(asked);
        shapes = pieces.stream().map(piece -> Shape.of(piece.text())).toList();
        length = String.valueOf(Math.min(pieces.size(), LONG));
    }

    Clue clue(int i) {
        List<String> alone = new ArrayList<>(64);
        alone.add("bias");
        words(i, alone);
        form(i, alone);
        affixes(keys.get(i), alone);
        entities(i, alone);
        values(i, alone);
        asked.forEach(slot -> question(i, slot, alone));
        return new Clue(alone, linked(i));
    }

    private List<String> linked(int i) {
        return List.of(
                "o",
                "ow " + keys.get(i),
                "oh " + shapes.get(i),
                "oe " + types.get(i),
                "oa " + asked,
                "oww " + at(keys, i - 1) + ' ' + keys.get(i));
    }

    private void words(int i, List<String> features) {
        for (int away = -3; away <= 3; away++) {
            features.add("w" + away + ' ' + at(keys, i + away));
        }
        for (int away = -1; away <= 1; away++) {
            features.add("s" + away + ' ' + at(stems, i + away));
        }
        features.add("w-10 " + at(keys, i - 1) + ' ' + keys.get(i));
        features.add("w01 " + keys.get(i) + ' ' + at(keys, i + 1));
        features.add("w-11 " + at(keys, i - 1) + ' ' + at(keys, i + 1));
        features.add("w-2-1 " + at(keys, i - 2) + ' ' + at(keys, i - 1));
        features.add("w12 " + at(keys, i + 1) + ' ' + at(keys, i + 2));
    }

    private void form(int i, List<String> features) {
        String shape = shapes.get(i);
        for (int away = -1; away <= 1; away++) {
            features.add("h" + away + ' ' + at(shapes, i + away));
        }
        features.add("h-10 " + at(shapes, i - 1) + ' ' + shape);
        features.add("h01 " + shape + ' ' + at(shapes, i + 1));
        features.add("w-1h0 " + at(keys, i - 1) + ' ' + shape);
        features.add("h0w1 " + shape + ' ' + at(keys, i + 1));
        features.add("n " + length);
        if (i > 0 && pieces.get(i - 1).end() == pieces.get(i).start()) {
            features.add("glued " + shape);
        }
    }

    private static void affixes(String key, List<String> features) {
        for (int letters = 1; letters <= Math.min(LONGEST_AFFIX, key.length() - 1); letters++) {
            features.add("p " + key.substring(0, letters));
            features.add("x " + key.substring(key.length() - letters));
        }
    }

    private void entities(int i, List<String> features) {
        String type = types.get(i);
        for (int away = -1; away <= 1; away++) {
            features.add("e" + away + ' ' + at(types, i + away));
        }
        features.add("e-10 " + at(types, i - 1) + ' ' + type);
        features.add("e01 " + type + ' ' + at(types, i + 1));
        features.add("w-1e0 " + at(keys, i - 1) + ' ' + type);
        features.add("e0w1 " + type + ' ' + at(keys, i + 1));
    }

    private void values(int i, List<String> features) {
        seen.get(i).forEach(mark -> features.add("v " + mark));
        features.add("v0 " + seen.get(i));
        features.add("v-1 " + (i == 0 ? EDGE : seen.get(i - 1)));
        features.add("v1 " + (i + 1 == seen.size() ? EDGE : seen.get(i + 1)));
    }

    private void question(int i, String slot, List<String> features) {
        String end = i + 1 == keys.size() ? "." : "";
        features.add("a " + slot);
        features.add("aw " + slot + ' ' + keys.get(i));
        features.add("ah " + slot + ' ' + shapes.get(i));
        features.add("ae " + slot + ' ' + types.get(i));
        features.add("an " + slot + ' ' + length);
        features.add("ai " + slot + ' ' + Math.min(i, 3) + end);
        features.add("av " + slot + ' ' + seen.get(i));
    }

    private static String at(List<String> of, int i) {
        return i >= 0 && i < of.size() ? of.get(i) : EDGE;
    }
}
