package io.moodreel.server.recommendations.training;

import io.moodreel.server.library.ImportedRating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Ratings by people of two tastes: each likes the titles of their own half and a few of the other's not at all. Random with
 * a fixed seed.
 */
public final class TwoTastes {
    private static final long SEED = 20_261_121;
    private static final int RATED_OF_OWN = 14;
    private static final int RATED_OF_OTHER = 3;

    private TwoTastes() {}

    /** @param titles the first half is liked by every even rater, the second by every odd one; 60 or so */
    public static List<ImportedRating> of(List<Long> titles, int raters) {
        Random random = new Random(SEED);
        Instant when = Instant.parse("2026-01-01T00:00:00Z");
        List<ImportedRating> ratings = new ArrayList<>();
        int half = titles.size() / 2;
        for (int rater = 0; rater < raters; rater++) {
            List<Long> own =
                    new ArrayList<>(rater % 2 == 0 ? titles.subList(0, half) : titles.subList(half, titles.size()));
            List<Long> other =
                    new ArrayList<>(rater % 2 == 0 ? titles.subList(half, titles.size()) : titles.subList(0, half));
            Collections.shuffle(own, random);
            Collections.shuffle(other, random);
            for (long title : own.subList(0, RATED_OF_OWN)) {
                ratings.add(new ImportedRating(
                        "" + rater, title, 3.5 + random.nextInt(4) / 2.0, when.plusSeconds(ratings.size())));
            }
            for (long title : other.subList(0, RATED_OF_OTHER)) {
                ratings.add(new ImportedRating(
                        "" + rater, title, 0.5 + random.nextInt(4) / 2.0, when.plusSeconds(ratings.size())));
            }
        }
        return ratings;
    }
}
