package io.moodreel.evaluate;

import io.moodreel.evaluate.report.CurveReport;
import io.moodreel.recommend.Recommenders;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.LearningCurve;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.TooLargeException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the curves of {@code evaluate} have in common: the ratings, how they are measured, and where figures go. */
final class CurveOptions {
    @Mixin
    private RatingsOptions data = new RatingsOptions();

    @Option(names = "--k", paramLabel = "N", description = "places of a ranking that count; default 10")
    private int k = 10;

    @Option(names = "--seed", paramLabel = "N", description = "default 42")
    private long seed = 42;

    @Option(names = "--threads", paramLabel = "N", description = "default: as many as there are cores")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--models",
            paramLabel = "NAMES",
            description = "all, or names with commas between; default those that matter here")
    private @Nullable String models;

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures here as well")
    private @Nullable Path json;

    RatingsOptions data() {
        return data;
    }

    EvaluationSettings settings() {
        return new EvaluationSettings(k, seed, threads);
    }

    /** Those asked for, of all there are. */
    List<Algorithm<?>> algorithms(String usual) {
        return ModelNames.chosen(Recommenders.all(data.descriptions()), models == null ? usual : models);
    }

    /** Measures one algorithm after the other, and writes what came out. */
    void measure(LearningCurve curve, List<Algorithm<?>> algorithms, CurveReport report, CommandLine command)
            throws IOException {
        PrintWriter err = command.getErr();
        for (Algorithm<?> algorithm : algorithms) {
            try {
                report.add(algorithm.name(), curve.measure(algorithm));
            } catch (TooLargeException tooLarge) {
                err.println(algorithm.name() + " left out: " + tooLarge.getMessage());
            }
        }
        PrintWriter out = command.getOut();
        out.print(report.text());
        out.flush();
        if (json != null) {
            report.write(json);
        }
    }
}
