package org.parley.understanding.intent;

import java.io.DataInput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.understanding.text.Language;
import org.parley.understanding.text.Sentence;

/** Reads what {@link ModelOutput} wrote. */
record ModelInput(DataInput in) {

    FeatureSpace space(Language language) throws IOException {
        int sentences = number();
        return new FeatureSpace(sentences, counts(), language);
    }

    SortedMap<String, Integer> counts() throws IOException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        String word = "";
        for (int left = size(); left > 0; left--) {
            int shared = size();
            if (shared > word.length()) {
                throw new StreamCorruptedException("A word shares more than the word before has");
            }
            word = word.substring(0, shared) + text();
            counts.put(word, number());
        }
        return counts;
    }

    List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    String text() throws IOException {
        byte[] bytes = new byte[size()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    LinearModel model(int classCount) throws IOException {
        float[][] byFeature = new float[size()][classCount];
        int zeros = 0;
        for (float[] weights : byFeature) {
            for (int c = 0; c < classCount; c++) {
                int grains = zeros > 0 ? 0 : number();
                if (grains != 0) {
                    weights[c] = (grains >>> 1 ^ -(grains & 1)) * LinearModel.GRAIN;
                } else {
                    zeros = (zeros > 0 ? zeros : size()) - 1;
                }
            }
        }
        return new LinearModel(byFeature, classCount);
    }

    Calibration calibration() throws IOException {
        return new Calibration(in.readDouble(), in.readDouble(), in.readBoolean());
    }

    CoverageCurve curve() throws IOException {
        List<CoverageCurve.Point> points = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            points.add(new CoverageCurve.Point(
                    in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()));
        }
        return new CoverageCurve(points);
    }

    List<Mistake> mistakes() throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            mistakes.add(new Mistake(new Sentence(texts()), text(), text(), in.readDouble()));
        }
        return mistakes;
    }

    private int size() throws IOException {
        int size = number();
        if (size < 0) {
            throw new StreamCorruptedException("A size below 0");
        }
        return size;
    }

    private int number() throws IOException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new StreamCorruptedException("A number of more than five bytes");
    }
}
