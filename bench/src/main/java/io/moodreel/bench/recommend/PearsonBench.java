package io.moodreel.bench.recommend;

import io.moodreel.recommend.data.Interactions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/** The contract's collaborative filtering (§5) on 100,000 ratings: ours in memory beside the same in SQL. */
final class PearsonBench {
    private static final int WARM_UP = 300;
    private static final int PEOPLE = 300;

    private PearsonBench() {}

    static void run(RecommendOptions options) throws SQLException {
        MatrixShape shape = MatrixShape.ofRatings(100_000);
        Interactions interactions = GeneratedRatings.collected(shape, 42);
        System.out.println("Pearson neighbours and the ten best of one person, " + shape + ", one at a time:");
        System.out.println();
        System.out.println("| side | median, ms | p95, ms |");
        System.out.println("|---|---|---|");
        PearsonInMemory engine = new PearsonInMemory(interactions);
        printRow("Moodreel", millis(engine, interactions));
        if (options.postgresql() == null) {
            System.out.println();
            System.out.println("PostgreSQL was left out; give --postgresql jdbc:postgresql://… to have it beside.");
            return;
        }
        try (PearsonInSql sql = new PearsonInSql(options.postgresql(), interactions)) {
            double[] theirs = new double[PEOPLE];
            int agreements = 0;
            for (int i = 0; i < PEOPLE; i++) {
                long begun = System.nanoTime();
                int[] best = sql.tenBest(user(interactions, i));
                theirs[i] = (System.nanoTime() - begun) / 1e6;
                agreements += Arrays.equals(best, engine.tenBest(user(interactions, i))) ? 1 : 0;
            }
            printRow("PostgreSQL " + sql.version(), theirs);
            System.out.println();
            System.out.println("The ten agree, and their order, for " + agreements + " of " + PEOPLE + " people.");
        }
    }

    private static double[] millis(PearsonInMemory engine, Interactions interactions) {
        double[] millis = new double[PEOPLE];
        for (int i = -WARM_UP; i < PEOPLE; i++) {
            int user = user(interactions, i + WARM_UP);
            long begun = System.nanoTime();
            engine.tenBest(user);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        return millis;
    }

    private static int user(Interactions interactions, int i) {
        return 37 * i % interactions.userCount();
    }

    private static void printRow(String side, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                side,
                sorted[sorted.length / 2],
                sorted[(int) (0.95 * sorted.length)]);
    }
}
