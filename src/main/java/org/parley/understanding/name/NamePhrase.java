package org.parley.understanding.name;

import java.util.Optional;
import java.util.Set;

/** Reads a name that begins at a given token: titles, names, particles, suffixes, until something else begins. */
final class NamePhrase {

    /** What stands before the name, and so how much the words themselves must prove. */
    enum Trust {
        STRONG,
        WEAK,
        SHY,
        BARE
    }

    private static final int MAX_WORDS = 6;
    private static final Set<String> QUESTION_MARKS = Set.of("?", "？", "؟", ";", "՞");

    private final Answer answer;
    private final NameWords words;
    private final NameLists lists = NameLists.shipped();

    NamePhrase(Answer answer) {
        this.answer = answer;
        words = new NameWords(answer);
    }

    Optional<NameSpan> at(int start, Trust trust) {
        int from = trust == Trust.STRONG ? skipFillers(start) : skipSigns(start);
        int first = skipTitles(from);
        boolean titled = first > from;
        int next = afterFirst(first, trust, titled);
        if (next == first) {
            return Optional.empty();
        }
        int end = afterRest(first, next);
        String key = answer.key(first);
        boolean known = lists.isGiven(key) && !lists.isCommon(key) && !lists.isPart("wordlike", key);
        if (trust == Trust.SHY && !isWritten(first) || !known && !titled && !isProven(first, end, trust)) {
            return Optional.empty();
        }
        return Optional.of(new NameSpan(from, end, trust == Trust.STRONG ? 0.95 : known ? 0.9 : 0.7));
    }

    private int skipSigns(int start) {
        int i = start;
        while (answer.isSign(i) && !".?!;".contains(answer.token(i).text())) {
            i++;
        }
        return i;
    }

    private int skipFillers(int start) {
        int i = skipSigns(start);
        while (lists.isPart("filler", answer.key(i)) && i + 1 < answer.size()) {
            i = skipSigns(i + 1);
        }
        return i;
    }

    private int skipTitles(int from) {
        int i = from;
        while (lists.isPart("title", answer.key(i))
                && answer.isWord(i + 1)
                && !words.isPlainWord(i + 1)
                && !(lists.isGiven(answer.key(i)) && !answer.token(i).text().endsWith("."))) {
            i++;
        }
        return i;
    }

    private int afterFirst(int i, Trust trust, boolean titled) {
        if (!answer.isWord(i) || lists.isGibberish(answer.key(i))) {
            return i;
        }
        if (!lists.isGiven(answer.key(i)) && words.afterParticle(i) > i) {
            return words.afterParticle(i);
        }
        return words.begins(i, trust, titled) ? i + 1 : i;
    }

    private int afterRest(int first, int next) {
        int i = next;
        while (i < answer.size() && i - first < MAX_WORDS) {
            int afterParticle = lists.isGiven(answer.key(i)) ? i : words.afterParticle(i);
            if (afterParticle > i && answer.isCapitalised(first) == answer.isCapitalised(afterParticle - 1)) {
                i = afterParticle;
            } else if (words.continues(first, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** "ich bin Jürgen" and "ich bin anna", but not "ich bin müde" or "soy de Madrid". */
    private boolean isWritten(int first) {
        String key = answer.key(first);
        return lists.isGiven(key) || answer.isCapitalised(first) && !lists.isPart("particle", key);
    }

    /** A word on no list, or one that is also a verb, is a name only if what follows leaves it one. */
    private boolean isProven(int first, int end, Trust trust) {
        boolean given = lists.isGiven(answer.key(first));
        if (trust == Trust.STRONG || trust != Trust.BARE && answer.isCapitalised(first)) {
            return given || !lists.isAdjectiveLike(answer.key(first)) || answer.isCapitalised(first);
        }
        if (answer.isWord(end)) {
            return lists.isPart("closer", answer.key(end)) && !lists.isPart("object", answer.key(end));
        }
        return given
                || !QUESTION_MARKS.contains(answer.key(end)) && end - first < (answer.isCaseless() ? 4 : MAX_WORDS);
    }
}
