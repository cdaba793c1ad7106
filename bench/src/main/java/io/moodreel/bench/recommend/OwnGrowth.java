package io.moodreel.bench.recommend;

import io.moodreel.bench.ThisProcess;
import io.moodreel.recommend.als.ImplicitAls;
import io.moodreel.recommend.als.ImplicitAlsParameters;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.InteractionsBuilder;
import io.moodreel.recommend.ease.Ease;
import io.moodreel.recommend.itemknn.ItemKnn;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.scoring.TopItems;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.TooLargeException;
import io.moodreel.recommend.training.Training;
import io.moodreel.recommend.userknn.UserKnn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One size of {@link GrowthBench}. Prints lines that it reads. */
public final class OwnGrowth {
    private static final int ITERATIONS = 2;
    private static final int PEOPLE = 200;

    private OwnGrowth() {}

    /** Arguments: ratings, cores. */
    public static void main(String[] arguments) throws IOException {
        Training training = Training.quiet(42, Integer.parseInt(arguments[1]));
        InteractionsBuilder builder = Interactions.builder();
        new GeneratedRatings(MatrixShape.ofRatings(Integer.parseInt(arguments[0])), 42).each(builder::add);
        long begun = System.nanoTime();
        Interactions interactions = builder.build();
        print("packing", secondsSince(begun));
        print("ratings", interactions.size());
        print("bytes", (double) interactions.memoryBytes() / interactions.size());
        print("user-knn", millisOfAnAnswer(interactions, training));
        print("als", secondsOfAnIteration(interactions, training));
        printBuilding(new ItemKnn(), interactions, training);
        printBuilding(new Ease(), interactions, training);
        print("peak", ThisProcess.peakKilobytes());
    }

    /** Says nothing of what is too large. */
    private static <P extends Record> void printBuilding(
            Algorithm<P> algorithm, Interactions interactions, Training training) {
        long begun = System.nanoTime();
        try {
            algorithm.train(interactions, algorithm.defaults(), training);
        } catch (TooLargeException tooLarge) {
            System.err.println(tooLarge.getMessage());
            return;
        }
        print(algorithm.name(), secondsSince(begun));
    }

    /** The first warms up. */
    private static double secondsOfAnIteration(Interactions interactions, Training training) {
        List<Long> ends = new ArrayList<>();
        Training watched =
                new Training(training.seed(), training.threads(), (_, _) -> ends.add(System.nanoTime()), () -> false);
        ImplicitAlsParameters parameters = new ImplicitAlsParameters(64, ITERATIONS + 1, 1, 0.1, 1, 0);
        new ImplicitAls().train(interactions, parameters, watched);
        return (ends.getLast() - ends.getFirst()) / 1e9 / ITERATIONS;
    }

    /** One thread; the first half warms up. */
    private static double millisOfAnAnswer(Interactions interactions, Training training) {
        UserKnn algorithm = new UserKnn();
        Model model = algorithm.train(interactions, algorithm.defaults(), training);
        Scores scores = new Scores(model.itemCount());
        long begun = 0;
        for (int i = 0; i < 2 * PEOPLE; i++) {
            if (i == PEOPLE) {
                begun = System.nanoTime();
            }
            var history = interactions.history((int) (37L * i % interactions.userCount()));
            scores.clear();
            model.score(history, scores);
            TopItems.unseenIndexes(scores, history, 10, _ -> true);
        }
        return 1000 * secondsSince(begun) / PEOPLE;
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.4f%n", name, value);
    }
}
