package org.parley.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.understanding.text.Language;

class SynonymsTest {

    @Test
    void stemsOfOneLineShareACluster() {
        Synonyms synonyms = new Synonyms(List.of("buy purchase", "big large"), Language.ENGLISH.stems());

        assertThat(synonyms.cluster("purchas")).contains("buy");
        assertThat(synonyms.cluster("larg")).contains("big");
        assertThat(synonyms.cluster("tabl")).isEmpty();
    }

    @Test
    void aWordOfTwoClustersIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Synonyms(List.of("reserve book", "novel books"), Language.ENGLISH.stems()))
                .withMessageContaining("book is both with reserve and with novel");
    }

    @Test
    void everydayEnglishShips() {
        assertThat(Synonyms.of(Language.ENGLISH).cluster("mobil")).contains("phone");
    }

    @Test
    void aSynonymOfAnExampleIsUnderstood() {
        IntentClassifier classifier = new IntentTrainer(Language.ENGLISH, word -> false)
                .learn("shop", List.of("where can I buy it", "I want to buy one"))
                .learn("repair", List.of("please fix it", "can you fix this one"))
                .train();

        assertThat(classifier
                        .classify("I'd like to purchase")
                        .candidates()
                        .get(0)
                        .intent())
                .isEqualTo("shop");
        assertThat(classifier
                        .classify("could somebody mend it")
                        .candidates()
                        .get(0)
                        .intent())
                .isEqualTo("repair");
    }
}
