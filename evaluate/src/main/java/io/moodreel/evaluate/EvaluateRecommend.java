package io.moodreel.evaluate;

import io.moodreel.evaluate.report.EvaluationJson;
import io.moodreel.evaluate.report.EvaluationTable;
import io.moodreel.recommend.Recommenders;
import io.moodreel.recommend.evaluation.Evaluation;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.Measured;
import io.moodreel.recommend.evaluation.split.Fold;
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

/** {@code ./moodreel evaluate recommend}. */
@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        description =
                "Trains recommenders on one part of the ratings, ranks all items, and compares with the other part.")
final class EvaluateRecommend implements Callable<Integer> {
    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--k", paramLabel = "N", description = "places of a ranking that count; default 10")
    private int k = 10;

    @Option(names = "--seed", paramLabel = "N", description = "default 42")
    private long seed = 42;

    @Option(names = "--threads", paramLabel = "N", description = "default: as many as there are cores")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--models", paramLabel = "NAMES", description = "all, or names with commas between")
    private String models = "all";

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures here as well")
    private @Nullable Path json;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        EvaluationSettings settings = new EvaluationSettings(k, seed, threads);
        List<Algorithm<?>> algorithms = ModelNames.chosen(Recommenders.all(data.descriptions()), models);
        PrintWriter err = command.commandLine().getErr();
        List<Fold> folds = data.folds(seed);
        err.println(data.ratings());
        Evaluation evaluation = new Evaluation(folds, settings);
        List<Measured> measured = new ArrayList<>();
        for (Algorithm<?> algorithm : algorithms) {
            err.print(algorithm.name() + " … ");
            err.flush();
            measured.add(evaluation.measure(algorithm));
            err.printf("%.1f s%n", measured.getLast().seconds());
        }
        PrintWriter out = command.commandLine().getOut();
        out.print(new EvaluationTable(measured, settings).text());
        out.flush();
        if (json != null) {
            new EvaluationJson(data.dataName(), data.ratings(), data.protocolName(), settings).write(measured, json);
        }
        return 0;
    }
}
