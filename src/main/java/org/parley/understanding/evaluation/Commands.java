package org.parley.understanding.evaluation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.understanding.Context;
import org.parley.understanding.Understander;
import org.parley.understanding.text.Language;
import org.parley.understanding.training.CommonIntents;
import org.parley.understanding.training.OpenNlpTrainer;

/** The commands of {@link Evaluate}. */
final class Commands {

    private static final int FOLDS = 10;

    private final CommandLine line;
    private final Map<String, List<String>> common;
    private final Context context;
    private final Evaluation evaluation;

    /** @throws WrongUsage if an option has a value that means nothing */
    Commands(CommandLine line) {
        this.line = line;
        this.context = context(line);
        this.common = line.value(Option.COMMON, "some of " + shipped().keySet() + " by commas", this::common)
                .orElse(Map.of());
        this.evaluation = new Evaluation(OpenNlpTrainer::train, common, context);
    }

    /**
     * Follows the command.
     *
     * @throws WrongUsage if there is no such command, or it is given the wrong files
     * @throws UnusableInput if a file cannot be used
     * @throws InterruptedException if the thread is interrupted between two trainings
     */
    Result run() throws InterruptedException {
        return switch (line.command()) {
            case "cross-validate" -> crossValidate(line.withFiles(1).file(0));
            case "score" -> score(line.withFiles(2).file(0), LabelledFile.read(line.file(1)));
            case "compare" -> line.files().size() == 2 ? compareReports() : compare(line.withFiles(3));
            case "names" -> names(line.withFiles(1).file(0));
            case "entities" -> entities(line.withFiles(1).file(0));
            default -> throw new WrongUsage("There is no command " + line.command());
        };
    }

    private Report crossValidate(Path file) throws InterruptedException {
        int folds = line.value(Option.FOLDS, "a number from 2 to 100", Commands::folds)
                .orElse(FOLDS);
        LabelledFile examples = LabelledFile.read(file).requireIntents();
        String title = file.getFileName() + ", cross-validated in " + folds + " folds";
        return evaluation.crossValidate(title, examples.sentences(), folds);
    }

    private Report score(Path train, LabelledFile test) throws InterruptedException {
        LabelledFile examples = LabelledFile.read(train).requireIntents();
        Set<String> known = new HashSet<>(examples.intents());
        known.addAll(common.keySet());
        test.requireOnly(known);
        String title = train.getFileName() + ", scored on " + test.file().getFileName();
        return evaluation.score(title, examples.sentences(), test.sentences());
    }

    private Comparison compare(CommandLine files) throws InterruptedException {
        LabelledFile test = LabelledFile.read(files.file(2));
        return new Comparison(score(files.file(0), test), score(files.file(1), test));
    }

    private Comparison compareReports() {
        return new Comparison(ReportReader.read(line.file(0)), ReportReader.read(line.file(1)));
    }

    private EntityReport names(Path file) {
        return EntityReport.of(file.getFileName() + ", names", understander(), AnnotatedFile.readNames(file), context);
    }

    private EntityReport entities(Path file) {
        return EntityReport.of(
                file.getFileName() + ", entities", understander(), AnnotatedFile.readEntities(file), context);
    }

    /** Without examples of its own a bot knows the common intents: names and dates do not depend on them. */
    private Understander understander() {
        return line.path(Option.TRAIN)
                .map(LabelledFile::read)
                .map(file -> evaluation.examples(file.requireIntents().sentences()))
                .map(OpenNlpTrainer::train)
                .orElseGet(() -> OpenNlpTrainer.train(evaluation.examples(
                        LabelledText.of(shipped().isEmpty() ? CommonIntents.english() : shipped()))));
    }

    private static Context context(CommandLine line) {
        Instant now = line.value(Option.NOW, "an instant such as 2026-11-20T12:00:00Z", Instant::parse)
                .orElseGet(Instant::now);
        Locale locale = line.value(Option.LOCALE, "a language tag such as en-GB", Commands::locale)
                .orElse(Locale.ENGLISH);
        return new Context(now, ZoneOffset.UTC, locale);
    }

    private Map<String, List<String>> common(String names) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        Arrays.stream(names.split(","))
                .map(String::strip)
                .forEach(name -> chosen.put(name, List.copyOf(shipped().get(name))));
        return chosen;
    }

    /** The negatives of {@code unknown} are English only. */
    private Map<String, List<String>> shipped() {
        Language language = Language.of(context.locale().toLanguageTag());
        return language.code().equals(Language.ENGLISH.code()) ? CommonIntents.english() : CommonIntents.of(language);
    }

    private static int folds(String text) {
        int folds = Integer.parseInt(text);
        if (folds < 2 || folds > 100) {
            throw new IllegalArgumentException();
        }
        return folds;
    }

    private static Locale locale(String tag) {
        Locale locale = new Locale.Builder().setLanguageTag(tag).build();
        if (locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException();
        }
        return locale;
    }
}
