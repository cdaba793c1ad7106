package io.moodreel.server.library;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.platform.installation.Installation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A process in which several people rate titles without end. Says a line before each rating and one after it. */
final class RatingProcess {
    private static final int MOST_TITLES = 100;

    private RatingProcess() {}

    /** Takes the data folder, a seed, and the people's numbers. Whoever started this process ends it. */
    public static void main(String... arguments) throws Exception {
        long seed = Long.parseLong(arguments[1]);
        try (Installation installation = Installation.open(Path.of(arguments[0]), Optional.empty());
                ExecutorService writers = Executors.newCachedThreadPool()) {
            List<Long> titles = new Catalog(installation.database())
                    .changedAfter(0, MOST_TITLES).stream().map(Title::id).toList();
            OwnRatings ratings =
                    new OwnRatings(installation.database(), new Library(installation.database()), Clock.systemUTC());
            List<Future<?>> endless = new ArrayList<>();
            Arrays.stream(arguments)
                    .skip(2)
                    .map(Long::valueOf)
                    .forEach(user ->
                            endless.add(writers.submit(() -> rate(ratings, user, titles, new Random(seed + user)))));
            for (Future<?> writer : endless) {
                writer.get();
            }
        }
    }

    private static void rate(OwnRatings ratings, long user, List<Long> titles, Random random) {
        while (true) {
            long title = titles.get(random.nextInt(titles.size()));
            double rating = 0.5 * (1 + random.nextInt(10));
            System.out.println(WriteLedger.begun(user, title, rating));
            ratings.give(user, title, rating);
            System.out.println(WriteLedger.done(user, title, rating));
        }
    }
}
