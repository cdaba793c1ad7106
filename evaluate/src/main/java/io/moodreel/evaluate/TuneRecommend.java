package io.moodreel.evaluate;

import io.moodreel.evaluate.report.TuningJson;
import io.moodreel.recommend.Recommenders;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.tuning.Objective;
import io.moodreel.recommend.evaluation.tuning.Trial;
import io.moodreel.recommend.evaluation.tuning.Tuning;
import io.moodreel.recommend.training.Algorithm;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./moodreel tune recommend}. */
@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        description =
                "Searches parameters with a fixed number of trials, on a part of --data (or on --valid). Never sees a test part.")
final class TuneRecommend implements Callable<Integer> {
    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = "--models",
            required = true,
            paramLabel = "NAMES",
            description = "all, or names with commas between")
    private String models = "all";

    @Option(names = "--budget", paramLabel = "N", description = "trials a model, the defaults included; default 30")
    private int budget = 30;

    @Option(names = "--metric", paramLabel = "NAME", description = "ndcg (default), recall or rmse")
    private Objective metric = Objective.NDCG;

    @Option(names = "--k", paramLabel = "N", description = "places of a ranking that count; default 10")
    private int k = 10;

    @Option(names = "--seed", paramLabel = "N", description = "default 42")
    private long seed = 42;

    @Option(names = "--threads", paramLabel = "N", description = "default: as many as there are cores")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", paramLabel = "FILE", description = "write all trials here as well")
    private @Nullable Path json;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Algorithm<?>> algorithms = ModelNames.chosen(Recommenders.all(data.descriptions()), models);
        Tuning tuning = new Tuning(data.tuningFolds(seed), new EvaluationSettings(k, seed, threads), metric);
        TuningJson report = new TuningJson(data.dataName(), metric.metric(k), seed);
        for (Algorithm<?> algorithm : algorithms) {
            tune(tuning, algorithm, report);
        }
        if (json != null) {
            report.write(json);
        }
        return 0;
    }

    private <P extends Record> void tune(Tuning tuning, Algorithm<P> algorithm, TuningJson report) {
        PrintWriter out = command.commandLine().getOut();
        List<Trial<P>> trials = new ArrayList<>();
        Trial<P> best = tuning.search(algorithm, budget, trial -> {
            trials.add(trial);
            out.printf(
                    "%-16s %3d  %.4f  %6.1f s  %s%n",
                    algorithm.name(),
                    trials.size(),
                    trial.value(),
                    trial.measured().seconds(),
                    trial.parameters());
            out.flush();
        });
        out.printf("%-16s best %.4f  %s%n", algorithm.name(), best.value(), best.parameters());
        out.flush();
        report.add(algorithm.name(), trials, best);
    }
}
