package org.parley.understanding.slot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A tagger as bytes: its parts, sorted, without a date or anything else that differs from one training to the next.
 * OpenNLP's own form would hold the time of the training.
 */
record TaggerForm(Locale locale, SeenValues values, Weights weights) {

    private static final String VERSION = "Parley slots 1";

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(VERSION);
            out.writeUTF(locale.toLanguageTag());
            writeValues(out);
            writeWeights(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private void writeValues(DataOutputStream out) throws IOException {
        out.writeInt(values.counts().size());
        for (Map.Entry<String, Map<String, Integer>> phrase : values.counts().entrySet()) {
            out.writeUTF(phrase.getKey());
            out.writeInt(phrase.getValue().size());
            for (Map.Entry<String, Integer> slot : phrase.getValue().entrySet()) {
                out.writeUTF(slot.getKey());
                out.writeInt(slot.getValue());
            }
        }
    }

    private void writeWeights(DataOutputStream out) throws IOException {
        out.writeInt(weights.labels().size());
        for (String label : weights.labels().names()) {
            out.writeUTF(label);
        }
        out.writeInt(weights.alone().size());
        for (Map.Entry<String, float[]> feature : new TreeMap<>(weights.alone()).entrySet()) {
            out.writeUTF(feature.getKey());
            writeRow(out, feature.getValue());
        }
        out.writeInt(weights.linked().size());
        for (Map.Entry<String, float[][]> feature : new TreeMap<>(weights.linked()).entrySet()) {
            out.writeUTF(feature.getKey());
            for (float[] row : feature.getValue()) {
                out.writeBoolean(row != null);
                writeRow(out, row == null ? new float[0] : row);
            }
        }
    }

    private static void writeRow(DataOutputStream out, float[] row) throws IOException {
        for (float weight : row) {
            out.writeFloat(weight);
        }
    }

    static TaggerForm of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!in.readUTF().equals(VERSION)) {
                throw new IllegalArgumentException("These bytes are no slot tagger of this version: train it anew");
            }
            Locale locale = Locale.forLanguageTag(in.readUTF());
            return new TaggerForm(locale, readValues(in), readWeights(in));
        } catch (IOException e) {
            throw new IllegalArgumentException("These bytes are no whole slot tagger: train it anew", e);
        }
    }

    private static SeenValues readValues(DataInputStream in) throws IOException {
        SeenValues values = new SeenValues();
        for (int phrases = in.readInt(); phrases > 0; phrases--) {
            String phrase = in.readUTF();
            for (int slots = in.readInt(); slots > 0; slots--) {
                values.add(phrase, in.readUTF(), in.readInt());
            }
        }
        return values;
    }

    private static Weights readWeights(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int labels = in.readInt(); labels > 0; labels--) {
            names.add(in.readUTF());
        }
        Weights weights = new Weights(new Labels(names));
        for (int features = in.readInt(); features > 0; features--) {
            readRow(in, weights.of(in.readUTF()));
        }
        for (int features = in.readInt(); features > 0; features--) {
            String feature = in.readUTF();
            for (int before = 0; before <= names.size(); before++) {
                if (in.readBoolean()) {
                    readRow(in, weights.of(feature, before));
                }
            }
        }
        return weights;
    }

    private static void readRow(DataInputStream in, float[] row) throws IOException {
        for (int label = 0; label < row.length; label++) {
            row[label] = in.readFloat();
        }
    }
}
