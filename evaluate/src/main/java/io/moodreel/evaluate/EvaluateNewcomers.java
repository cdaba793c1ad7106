package io.moodreel.evaluate;

import io.moodreel.evaluate.report.CurveReport;
import io.moodreel.recommend.Recommenders;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.LearningCurve;
import io.moodreel.recommend.evaluation.split.FirstRatings;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.TooLargeException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./moodreel evaluate newcomers}. */
@Command(
        name = "newcomers",
        mixinStandardHelpOptions = true,
        description = "How good recommenders are for people they never met, after their first 0, 1, 2 … ratings.")
final class EvaluateNewcomers implements Callable<Integer> {
    @Mixin
    private RatingsOptions data = new RatingsOptions();

    @Option(
            names = "--told",
            split = ",",
            paramLabel = "N",
            description = "numbers of ratings, ascending; default 0,1,2,3,5,10,20")
    private List<Integer> told = FirstRatings.USUAL;

    @Option(names = "--k", paramLabel = "N", description = "places of a ranking that count; default 10")
    private int k = 10;

    @Option(names = "--seed", paramLabel = "N", description = "default 42")
    private long seed = 42;

    @Option(names = "--threads", paramLabel = "N", description = "default: as many as there are cores")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--models",
            paramLabel = "NAMES",
            description = "all, or names with commas between; default popularity and those that serve newcomers best")
    private String models = "popularity,user-knn,ease,implicit-als,hybrid";

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures here as well")
    private @Nullable Path json;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        requireAscending();
        EvaluationSettings settings = new EvaluationSettings(k, seed, threads);
        List<Algorithm<?>> algorithms = ModelNames.chosen(Recommenders.all(data.descriptions()), models);
        Interactions ratings = data.read(data.reader());
        FirstRatings people = FirstRatings.of(ratings, told, seed);
        PrintWriter err = command.commandLine().getErr();
        err.println(ratings + "; " + people.people() + " people tested");
        LearningCurve curve = new LearningCurve(people, settings);
        CurveReport report = new CurveReport(data.dataName(), people, settings);
        for (Algorithm<?> algorithm : algorithms) {
            try {
                report.add(algorithm.name(), curve.measure(algorithm));
            } catch (TooLargeException tooLarge) {
                err.println(algorithm.name() + " left out: " + tooLarge.getMessage());
            }
        }
        PrintWriter out = command.commandLine().getOut();
        out.print(report.text());
        out.flush();
        if (json != null) {
            report.write(json);
        }
        return 0;
    }

    private void requireAscending() {
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i) < 0 || (i > 0 && told.get(i) <= told.get(i - 1))) {
                throw new IllegalArgumentException("--told is " + told + "; it must ascend from 0 or more, like 0,1,5");
            }
        }
    }
}
