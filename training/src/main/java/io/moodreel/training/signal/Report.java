package io.moodreel.training.signal;

import io.moodreel.training.signal.Confusion.Interval;
import io.moodreel.training.signal.Viewing.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables: how well each method answers each question, windows and whole viewings. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    /** What stands above the first table. */
    Report(List<Viewing> viewings) {
        for (Kind kind : Kind.values()) {
            List<Viewing> own =
                    viewings.stream().filter(each -> each.kind() == kind).toList();
            line(
                    "%s: %d viewings of %d people, %d windows",
                    kind,
                    own.size(),
                    own.stream().map(Viewing::person).distinct().count(),
                    own.stream().mapToInt(each -> each.windows().size()).sum());
        }
        line(
                "Balanced accuracy and macro-F1 over windows, [95 %% intervals by drawing people anew]; the last column is balanced"
                        + " accuracy over whole viewings. Ratings of exactly 3 are left out of the count.");
    }

    /** One table. */
    void add(String title, List<Prediction> predictions, Kind kind, Question question) {
        line("");
        line("## %s: %s", title, question.title());
        line("| method | cases | balanced accuracy | macro-F1 | whole viewings |");
        line("|---|---|---|---|---|");
        for (Method method : Method.values()) {
            List<Prediction> own = predictions.stream()
                    .filter(each -> each.method() == method && each.viewing().kind() == kind)
                    .toList();
            if (!own.isEmpty()) {
                row(method, own, question);
            }
        }
    }

    private void row(Method method, List<Prediction> predictions, Question question) {
        Confusion windows = new Confusion(question.classes());
        Confusion wholes = new Confusion(question.classes());
        for (Prediction prediction : predictions) {
            String person = prediction.viewing().person();
            List<Window> truths = prediction.viewing().windows();
            double[] mean = new double[Lstm.HEADS];
            for (int i = 0; i < truths.size(); i++) {
                double[] logits = prediction.logits()[i];
                int said = question.said(logits[0], logits[1]);
                question.truth(truths.get(i)).ifPresent(truth -> windows.add(person, truth, said));
                for (int head = 0; head < mean.length; head++) {
                    mean[head] += Lstm.logistic(logits[head]) - 0.5;
                }
            }
            if (prediction.viewing().kind() != Kind.STRESS) {
                int said = question.said(mean[0], mean[1]);
                question.truth(truths.getFirst()).ifPresent(truth -> wholes.add(person, truth, said));
            }
        }
        line(
                "| %s | %d | %s | %s | %s |",
                method.title(),
                windows.cases(),
                text(windows.balancedAccuracy()),
                text(windows.macroF1()),
                wholes.cases() == 0 ? "–" : text(wholes.balancedAccuracy()));
    }

    private static String text(Interval interval) {
        return String.format(
                Locale.ROOT,
                "%.1f %% [%.1f–%.1f]",
                100 * interval.value(),
                100 * interval.low(),
                100 * interval.high());
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** All tables in Markdown. */
    String text() {
        return text.toString();
    }

    /** The usual tables of people left out and of films left out. */
    static Report of(List<Viewing> viewings, List<Prediction> people, List<Prediction> films) {
        Report report = new Report(viewings);
        List<Kind> kinds = new ArrayList<>(List.of(Kind.REST_THEN_FILM, Kind.FILM));
        for (Kind kind : kinds) {
            String name = kind == Kind.FILM ? "the film's first minute as baseline" : "a minute of rest as baseline";
            for (Question question : Question.values()) {
                report.add("Leave one person out, " + name, people, kind, question);
            }
            for (Question question : Question.values()) {
                report.add("Leave one film out, " + name, films, kind, question);
            }
        }
        report.add("Stress tasks or rest, leave one person out", people, Kind.STRESS, Question.AROUSAL);
        return report;
    }
}
