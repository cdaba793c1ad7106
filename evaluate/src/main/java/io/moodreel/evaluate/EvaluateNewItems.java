package io.moodreel.evaluate;

import io.moodreel.evaluate.report.Curve;
import io.moodreel.evaluate.report.CurveReport;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.LearningCurve;
import io.moodreel.recommend.evaluation.split.NewItems;
import io.moodreel.recommend.training.Algorithm;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./moodreel evaluate new-items}. */
@Command(
        name = "new-items",
        mixinStandardHelpOptions = true,
        description =
                "How often recommenders bring items to those who will rate them while they have 0, 1–2, 3–5 ratings.")
final class EvaluateNewItems implements Callable<Integer> {
    private static final String USUAL_MODELS = "popularity,content,item-knn,ease,implicit-als,hybrid";

    @Mixin
    private CurveOptions options = new CurveOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        EvaluationSettings settings = options.settings();
        List<Algorithm<?>> algorithms = options.algorithms(USUAL_MODELS);
        RatingsOptions data = options.data();
        Interactions ratings = data.read(data.reader());
        NewItems items = NewItems.of(ratings, settings.seed());
        command.commandLine().getErr().println(ratings + "; " + items.items() + " items made new");
        List<String> ages =
                Arrays.stream(NewItems.Age.values()).map(NewItems.Age::ratings).toList();
        Curve curve = new Curve("new-items", "items", items.items(), "ratings", ages, List.of("recall", "hr", "ndcg"));
        options.measure(
                LearningCurve.of(items, settings),
                algorithms,
                new CurveReport(data.dataName(), curve, settings),
                command.commandLine());
        return 0;
    }
}
