package org.parley.understanding.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * The OpenNLP name finder, for answers that no rule can read. The model is shared; the finders, which are not
 * thread-safe, are lent to one caller at a time.
 */
final class TrainedNames {

    private static final double SURE = 0.5;
    private static final String ASKED = "PERSON";

    private final NameLists lists = NameLists.shipped();
    private final Queue<NameFinderME> idle = new ConcurrentLinkedQueue<>();
    private final TokenNameFinderModel model;

    TrainedNames(ModelStore store) {
        model = new FinderModel(store).get();
    }

    /** The expectation goes first, as a token of its own: the same words mean more when a name was asked for. */
    static String[] tokens(List<String> words) {
        List<String> tokens = new ArrayList<>();
        tokens.add(ASKED);
        tokens.addAll(words);
        return tokens.toArray(String[]::new);
    }

    /** What the lists know of each token. */
    static String[][] context(List<String> words) {
        String[][] context = new String[words.size() + 1][];
        context[0] = new String[] {"expected"};
        for (int i = 0; i < words.size(); i++) {
            context[i + 1] = new String[] {kind(words.get(i).toLowerCase(Locale.ROOT))};
        }
        return context;
    }

    private static String kind(String word) {
        NameLists lists = NameLists.shipped();
        if (!Character.isLetter(word.codePointAt(0))) {
            return "sign";
        }
        return lists.isKnownName(word) ? "name" : lists.isCommon(word) ? "common" : "unheard";
    }

    Optional<NameSpan> find(Answer answer) {
        List<String> words = answer.tokens().stream().map(NameToken::text).toList();
        NameFinderME finder = Optional.ofNullable(idle.poll()).orElseGet(() -> new NameFinderME(model));
        try {
            for (Span span : finder.find(tokens(words), context(words))) {
                NameSpan name = new NameSpan(span.getStart() - 1, span.getEnd() - 1, Math.min(0.6, span.getProb()));
                if (span.getStart() > 0 && span.getProb() >= SURE && isNameLike(answer, name)) {
                    return Optional.of(name);
                }
            }
            return Optional.empty();
        } finally {
            finder.clearAdaptiveData();
            idle.add(finder);
        }
    }

    /** The finder has seen few sentences: what it finds must also look like a name. */
    private boolean isNameLike(Answer answer, NameSpan name) {
        boolean known = false;
        for (int i = name.from(); i < name.to(); i++) {
            String key = answer.key(i);
            if (!answer.isWord(i) || lists.isCommon(key) || lists.isGibberish(key)) {
                return false;
            }
            known |= lists.isKnownName(key) || answer.isCapitalised(i) && i > 0;
        }
        return known;
    }
}
