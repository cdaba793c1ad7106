package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import java.util.Arrays;

/**
 * What is known of items whoever asks.
 *
 * @param popularity ln(1 + raters)
 * @param age ln(1 + days since it was first rated), counted back from the latest rating of all; 0 where times are unknown
 * @param mostPopular the largest popularity
 */
record ItemFacts(float[] popularity, float[] age, float mostPopular) {
    private static final double SECONDS_IN_A_DAY = 86_400;

    private ItemFacts(float[] popularity, float[] age) {
        this(popularity, age, most(popularity));
    }

    static ItemFacts of(Interactions interactions) {
        int items = interactions.itemCount();
        long latest = 0;
        long[] first = new long[items];
        Arrays.fill(first, Long.MAX_VALUE);
        for (int entry = 0; entry < interactions.size(); entry++) {
            long time = interactions.time(entry);
            latest = Math.max(latest, time);
            if (time > 0) {
                first[interactions.item(entry)] = Math.min(first[interactions.item(entry)], time);
            }
        }
        float[] popularity = new float[items];
        float[] age = new float[items];
        for (int item = 0; item < items; item++) {
            popularity[item] = (float) Math.log1p(interactions.raterCount(item));
            age[item] =
                    first[item] == Long.MAX_VALUE ? 0 : (float) Math.log1p((latest - first[item]) / SECONDS_IN_A_DAY);
        }
        return new ItemFacts(popularity, age);
    }

    static ItemFacts read(ModelFile file) {
        return new ItemFacts(file.floatArray("popularity"), file.floatArray("age"));
    }

    private static float most(float[] popularity) {
        float most = 0;
        for (float one : popularity) {
            most = Math.max(most, one);
        }
        return most;
    }

    void write(ModelWriter writer) {
        writer.floats("popularity", popularity);
        writer.floats("age", age);
    }

    long memoryBytes() {
        return 8L * popularity.length;
    }
}
