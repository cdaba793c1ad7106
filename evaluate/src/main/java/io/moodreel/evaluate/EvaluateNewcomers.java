package io.moodreel.evaluate;

import io.moodreel.evaluate.report.Curve;
import io.moodreel.evaluate.report.CurveReport;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.LearningCurve;
import io.moodreel.recommend.evaluation.split.FirstRatings;
import io.moodreel.recommend.training.Algorithm;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
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
    private static final String USUAL_MODELS = "popularity,user-knn,ease,implicit-als,hybrid";

    @Mixin
    private CurveOptions options = new CurveOptions();

    @Option(
            names = "--told",
            split = ",",
            paramLabel = "N",
            description = "numbers of ratings, ascending; default 0,1,2,3,5,10,20")
    private List<Integer> told = FirstRatings.USUAL;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        requireAscending();
        EvaluationSettings settings = options.settings();
        List<Algorithm<?>> algorithms = options.algorithms(USUAL_MODELS);
        RatingsOptions data = options.data();
        Interactions ratings = data.read(data.reader());
        FirstRatings people = FirstRatings.of(ratings, told, settings.seed());
        command.commandLine().getErr().println(ratings + "; " + people.people() + " people tested");
        Curve curve = new Curve("newcomers", "people", people.people(), "told", told, List.of("ndcg"));
        options.measure(
                LearningCurve.of(people, settings),
                algorithms,
                new CurveReport(data.dataName(), curve, settings),
                command.commandLine());
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
