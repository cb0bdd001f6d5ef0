package org.parley.understanding.name;

import java.util.regex.Pattern;

/** Judges single words of an answer: may a name begin here, or go on? */
final class NameWords {

    private static final Pattern ROMAN = Pattern.compile("[IVX]{2,}|V");

    private final Answer answer;
    private final NameLists lists = NameLists.shipped();

    NameWords(Answer answer) {
        this.answer = answer;
    }

    /** An everyday word that is not dressed up as a name. */
    boolean isPlainWord(int i) {
        String key = answer.key(i);
        return lists.isPart("closer", key) && !lists.isGiven(key)
                || lists.isCommon(key) && !answer.isCapitalised(i)
                || lists.isPart("particle", key) && afterParticle(i) == i;
    }

    /** The token after "van der Berg"; the same token if no particle with a name begins here. */
    int afterParticle(int i) {
        int name = i;
        while (lists.isPart("particle", answer.key(name))) {
            name++;
        }
        boolean named = name > i
                && answer.isWord(name)
                && (answer.isCapitalised(name) && !answer.key(name).equals("i")
                        || lists.isKnownName(answer.key(name))
                        || !isPlain(name));
        return named ? name + 1 : i;
    }

    private boolean isPlain(int i) {
        return lists.isCommon(answer.key(i)) || lists.isPart("closer", answer.key(i));
    }

    boolean begins(int i, NamePhrase.Trust trust, boolean titled) {
        String key = answer.key(i);
        if (lists.isGiven(key)) {
            return trust == NamePhrase.Trust.STRONG
                    || !lists.isCommon(key)
                    || answer.isCapitalised(i)
                    || trust == NamePhrase.Trust.BARE && lists.isPart("wordlike", key);
        }
        if (answer.token(i).isInitial()) {
            return trust == NamePhrase.Trust.STRONG || isNameWord(i + 1);
        }
        if (lists.isCommon(key) || lists.isPart("closer", key)) {
            return answer.isCapitalised(i)
                    && !lists.isPart("closer", key)
                    && !lists.isPart("opener", key)
                    && (titled
                            || trust == NamePhrase.Trust.STRONG
                            || trust == NamePhrase.Trust.BARE && lists.isKnownName(answer.key(i + 1)));
        }
        return key.codePointCount(0, key.length()) > 1 && (answer.isCapitalised(i) || !lists.isAdjectiveLike(key));
    }

    private boolean isNameWord(int i) {
        return answer.isWord(i)
                && (answer.token(i).isInitial()
                        || lists.isKnownName(answer.key(i))
                        || !isPlain(i) && !lists.isGibberish(answer.key(i)));
    }

    boolean continues(int first, int i) {
        String key = answer.key(i);
        if (!answer.isWord(i) || lists.isPart("closer", key)) {
            return false;
        }
        if (lists.isPart("suffix", key)
                || ROMAN.matcher(answer.token(i).text()).matches()
                || answer.token(i).isInitial() && !key.equals("i")) {
            return true;
        }
        if (lists.isCommon(key)) {
            return answer.isCapitalised(i) && answer.isCapitalised(first);
        }
        return lists.isKnownName(key)
                || !lists.isGibberish(key) && answer.isCapitalised(i) == answer.isCapitalised(first);
    }
}
