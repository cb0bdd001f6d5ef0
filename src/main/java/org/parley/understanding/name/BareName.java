package org.parley.understanding.name;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an answer that is little more than a name: "ada", "Hello! Priya here.", "not Bob, Alice". */
final class BareName {

    private static final Set<String> NAMING =
            Set.of("my", "the", "fine", "good", "ok", "okay", "what", "me", "enough", "how", "all");

    private static final Pattern HESITATION = Pattern.compile("u+h+m*|u+m+|e+h*r*m+|h+m+|a+h+|o+h+|w+e+l+");

    private final Answer answer;
    private final NameParts parts;
    private final NameLists lists = NameLists.shipped();

    BareName(Answer answer) {
        this.answer = answer;
        parts = new NameParts(answer);
    }

    Optional<NameSpan> find() {
        int start = skipDenied(skipOpeners());
        return new NamePhrase(answer)
                .at(start, NamePhrase.Trust.BARE)
                .or(() -> start == 0 ? parts.shortAndStrange() : Optional.empty())
                .filter(this::isWholeAnswer)
                .map(parts::withComma);
    }

    private int skipOpeners() {
        int i = 0;
        while (i < answer.size() && (answer.isSign(i) || isOpener(i))) {
            i++;
        }
        return i;
    }

    private boolean isOpener(int i) {
        String key = answer.key(i);
        boolean title = lists.isPart("title", key) && answer.isCapitalised(i) && answer.isCapitalised(i + 1);
        return (lists.isPart("opener", key) || lists.isPart("preface", key)) && !lists.isGiven(key) && !title
                || HESITATION.matcher(key).matches();
    }

    /** "not Bob, Alice" and "not Bob but Alice" say Alice. */
    private int skipDenied(int start) {
        if (!answer.key(start).equals("not")) {
            return start;
        }
        for (int i = start + 1; i < answer.size(); i++) {
            if (!answer.isWord(i) || answer.key(i).equals("but")) {
                return i + 1;
            }
        }
        return start;
    }

    private boolean isWholeAnswer(NameSpan name) {
        String next = answer.key(name.to());
        if (lists.isPart("preface", answer.key(name.from() - 1)) && !standsOut(name)) {
            return false;
        }
        if (next.equals(NameToken.POSSESSIVE)) {
            return NAMING.contains(answer.key(name.to() + 1));
        }
        if (!answer.isWord(name.to())) {
            return !next.chars().allMatch(Character::isDigit) || next.isEmpty();
        }
        if (!lists.isPart("closer", next)) {
            return false;
        }
        String second = answer.key(name.to() + 1);
        return switch (next) {
            case "is" -> NAMING.contains(second);
            case "will", "would" -> second.equals("do") || second.equals("be") || second.equals("suffice");
            case "do", "am", "as", "be" -> false;
            default -> true;
        };
    }

    /** "nice to meet you ada", but not "there is hope" or "you stink". */
    private boolean standsOut(NameSpan name) {
        String key = answer.key(name.from());
        return lists.isGiven(key) && !lists.isPart("wordlike", key) || answer.isCapitalised(name.from());
    }
}
