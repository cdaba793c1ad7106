package io.moodreel.bench.recommend;

import io.moodreel.recommend.Recommenders;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.ItemDescriptions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.popularity.Popularity;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.scoring.TopItems;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.NoParameters;
import io.moodreel.recommend.training.Training;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One person's ten best of all items from 100,000 ratings, one thread, by JMH: folding in, scoring, picking. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScorerBench {
    @Param({
        "popularity",
        "user-pearson",
        "user-knn",
        "item-knn",
        "item-rating",
        "ease",
        "implicit-als",
        "bpr",
        "biased-mf",
        "svd++",
        "hybrid"
    })
    private String algorithm = "popularity";

    private Interactions interactions = Interactions.builder().build();
    private Model model = new Popularity().train(interactions, new NoParameters(), Training.quiet(1));
    private Scores scores = new Scores(0);
    private int user;

    /** Runs all and prints a table. */
    static void run(RecommendOptions options) throws RunnerException {
        Options jmh = new OptionsBuilder()
                .include(ScorerBench.class.getName())
                .forks(1)
                .warmupIterations(options.rounds() + 1)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3 * options.rounds())
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs(
                        "-Xmx" + options.heap(),
                        "--add-modules",
                        "jdk.incubator.vector",
                        "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT)
                .build();
        System.out.println("One person's ten best of all items, " + MatrixShape.ofRatings(100_000) + ", by JMH:");
        System.out.println();
        System.out.println("| scorer | microseconds | ± (99.9 %) |");
        System.out.println("|---|---|---|");
        for (RunResult result : new Runner(jmh).run()) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f |%n",
                    result.getParams().getParam("algorithm"),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError());
        }
    }

    /** Trains with the defaults. */
    @Setup
    public void train() {
        interactions = GeneratedRatings.collected(MatrixShape.ofRatings(100_000), 42);
        Algorithm<?> wanted = Recommenders.all(ItemDescriptions.NONE).stream()
                .filter(one -> one.name().equals(algorithm))
                .findFirst()
                .orElseThrow();
        model = train(wanted);
        scores = new Scores(model.itemCount());
    }

    private <P extends Record> Model train(Algorithm<P> wanted) {
        return wanted.train(interactions, wanted.defaults(), Training.quiet(42));
    }

    /** People by turns. */
    @Benchmark
    public int[] tenBest() {
        user = (user + 37) % interactions.userCount();
        var history = interactions.history(user);
        scores.clear();
        model.score(history, scores);
        return TopItems.unseenIndexes(scores, history, 10, _ -> true);
    }
}
