package org.parley.understanding.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.understanding.text.Resource;
import org.parley.understanding.text.Slip;

/** Words people put before their name: "my name is". */
record LeadIn(Kind kind, List<String> words) {

    /** How much a lead-in says, strongest first; described in the resource {@code en/lead-ins.txt}. */
    enum Kind {
        CALL,
        RATHER,
        NAME,
        ASKED,
        GIVEN,
        FAMILY,
        FIRST,
        WEAK,
        SHY;

        boolean holdsUnasked() {
            return this == CALL || this == NAME;
        }

        NamePhrase.Trust trust() {
            return switch (this) {
                case WEAK, RATHER -> NamePhrase.Trust.WEAK;
                case SHY -> NamePhrase.Trust.SHY;
                default -> NamePhrase.Trust.STRONG;
            };
        }
    }

    private static final Map<Kind, List<LeadIn>> SHIPPED =
            Resource.lines("en/lead-ins.txt").stream().map(LeadIn::parse).collect(Collectors.groupingBy(LeadIn::kind));

    static List<LeadIn> shipped(Kind kind) {
        return SHIPPED.get(kind);
    }

    private static LeadIn parse(String line) {
        String[] kindAndWords = line.split(":\\s*", 2);
        return new LeadIn(Kind.valueOf(kindAndWords[0].toUpperCase(Locale.ROOT)), List.of(kindAndWords[1].split(" ")));
    }

    /** Whether this lead-in stands at a position of the words typed, allowing for one slip a word. */
    boolean isAt(List<String> typed, int position) {
        if (position + words.size() > typed.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!accepts(typed.get(position + i), words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean accepts(String typed, String meant) {
        if (typed.equals(meant)) {
            return true;
        }
        if (words.size() > 2 && meant.length() == 2 && typed.length() < 4) {
            return Slip.between(typed, meant);
        }
        return meant.length() > 3
                && Math.abs(typed.length() - meant.length()) <= 1
                && Slip.between(typed, meant)
                && !NameLists.shipped().isKnownName(typed)
                && !NameLists.shipped().isCommon(typed);
    }
}
