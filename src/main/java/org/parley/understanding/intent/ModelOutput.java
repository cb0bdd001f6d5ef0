package org.parley.understanding.intent;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;

/**
 * Writes the parts of an {@link IntentClassifier}: numbers by seven bits a byte, words by what they share with the word
 * before, weights as multiples of {@link LinearModel#GRAIN}, zeros as the length of their run. The same parts give the
 * same bytes. {@link ModelInput} reads them.
 */
record ModelOutput(DataOutput out) {

    void space(FeatureSpace space) throws IOException {
        number(space.sentences());
        counts(space.sentencesWith());
    }

    void counts(SortedMap<String, Integer> counts) throws IOException {
        number(counts.size());
        String before = "";
        for (String word : counts.keySet()) {
            int shared = shared(before, word);
            number(shared);
            text(word.substring(shared));
            number(counts.get(word));
            before = word;
        }
    }

    private static int shared(String before, String word) {
        int shared = 0;
        while (shared < Math.min(before.length(), word.length()) && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        // never between the two halves of one letter: a half has no UTF-8
        return shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1)) ? shared - 1 : shared;
    }

    void texts(List<String> texts) throws IOException {
        number(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes);
    }

    void model(LinearModel model) throws IOException {
        number(model.byFeature().length);
        int zeros = 0;
        for (float[] weights : model.byFeature()) {
            for (float weight : weights) {
                int grains = Math.round(weight / LinearModel.GRAIN);
                if (grains == 0) {
                    zeros++;
                } else {
                    zeros = zeros(zeros);
                    number(grains << 1 ^ grains >> 31);
                }
            }
        }
        zeros(zeros);
    }

    /** No weight that is written is 0, so 0 begins a run. */
    private int zeros(int run) throws IOException {
        if (run > 0) {
            number(0);
            number(run);
        }
        return 0;
    }

    void calibration(Calibration calibration) throws IOException {
        out.writeDouble(calibration.base());
        out.writeDouble(calibration.slope());
        out.writeBoolean(calibration.guarded());
    }

    void curve(CoverageCurve curve) throws IOException {
        number(curve.points().size());
        for (CoverageCurve.Point point : curve.points()) {
            out.writeDouble(point.threshold());
            out.writeDouble(point.coverage());
            out.writeDouble(point.risk());
            out.writeDouble(point.lost());
            out.writeDouble(point.background());
        }
    }

    void mistakes(List<Mistake> mistakes) throws IOException {
        number(mistakes.size());
        for (Mistake mistake : mistakes) {
            texts(mistake.sentence().words());
            text(mistake.intent());
            text(mistake.heard());
            out.writeDouble(mistake.confidence());
        }
    }

    /** Negative ones take five bytes. */
    private void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
