package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.parley.understanding.Entity;
import org.parley.understanding.slot.AnnotatedText;
import org.parley.understanding.slot.Annotation;
import org.parley.understanding.slot.Corpora;

/** How the shipped name reader, trained on none of it, reads replies to a real bot; run with -Dparley.corpora=folder. */
@EnabledIfSystemProperty(named = "parley.corpora", matches = ".+")
class NameRepliesBenchmark {

    @Test
    void findsNamesInRealReplies() throws IOException {
        List<AnnotatedText> replies = Corpora.restaurants().stream()
                .map(Corpora::withPersons)
                .filter(text -> text.asked().contains(Entity.PERSON))
                .toList();

        long right = replies.stream().filter(NameRepliesBenchmark::isRight).count();

        System.out.printf("shipped name reader: %d of %d replies right%n", right, replies.size());
        assertThat((double) right / replies.size()).isGreaterThanOrEqualTo(0.985);
    }

    private static boolean isRight(AnnotatedText reply) {
        List<Annotation> found = InterviewBot.understander().understand(reply.text(), Asked.PERSON).entities().stream()
                .filter(entity -> entity.type().equals(Entity.PERSON))
                .map(entity -> new Annotation(entity.type(), entity.start(), entity.end()))
                .toList();
        return found.equals(reply.annotations().stream()
                .filter(value -> value.slot().equals(Entity.PERSON))
                .toList());
    }
}
