package io.moodreel.evaluate.report;

import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.Measured;
import io.moodreel.recommend.evaluation.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was measured, one line a model. */
public final class EvaluationTable {
    private static final List<String> AT_K = List.of("ndcg", "precision", "recall", "map", "mrr", "hr");
    private static final List<String> OTHERS = List.of("rmse", "coverage");
    private static final List<String> BEYOND = List.of("novelty", "diversity", "popularity_bias");

    private final List<Measured> measured;
    private final EvaluationSettings settings;

    public EvaluationTable(List<Measured> measured, EvaluationSettings settings) {
        this.measured = List.copyOf(measured);
        this.settings = settings;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%-20s %8s %15s", "model", "seconds", "ndcg 95 %"));
        columns().forEach(name -> text.append(String.format(Locale.ROOT, " %13s", heading(name))));
        text.append('\n');
        for (Measured one : measured) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-20s %8.1f %15s",
                    one.model(),
                    one.seconds(),
                    range(one.intervals().get("ndcg@" + settings.k()))));
            columns().forEach(name -> text.append(String.format(Locale.ROOT, " %13s", number(one.metric(name)))));
            text.append('\n');
        }
        return text.toString();
    }

    private List<String> columns() {
        String at = "@" + settings.k();
        List<String> names = new ArrayList<>();
        AT_K.forEach(name -> names.add(name + at));
        names.addAll(OTHERS);
        BEYOND.forEach(name -> names.add(name + at));
        return names;
    }

    private static String heading(String name) {
        return name.startsWith("popularity_bias") ? name.replace("popularity_bias", "pop. bias") : name;
    }

    private static String number(@Nullable Double value) {
        return value == null ? "–" : String.format(Locale.ROOT, "%.4f", value);
    }

    private static String range(@Nullable Interval interval) {
        return interval == null ? "–" : String.format(Locale.ROOT, "%.4f–%.4f", interval.low(), interval.high());
    }
}
