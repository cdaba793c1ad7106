package io.moodreel.recommend;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.InteractionsBuilder;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelFileWriter;
import io.moodreel.recommend.training.Algorithm;
import java.nio.file.Path;
import java.util.Random;

/** Ratings for tests. */
public final class TestData {
    private TestData() {}

    /** Two tastes: even users rate even items high, odd users odd ones; half of the pairs, seeded. */
    public static Interactions twoTastes(int users, int items, long seed) {
        Random random = new Random(seed);
        InteractionsBuilder builder = Interactions.builder();
        for (int user = 0; user < users; user++) {
            for (int item = 0; item < items; item++) {
                boolean own = user % 2 == item % 2;
                if (random.nextDouble() < (own ? 0.5 : 0.05)) {
                    builder.add(
                            user, item, own ? 4 + random.nextInt(2) : 1 + random.nextInt(2), random.nextInt(1_000_000));
                }
            }
        }
        return builder.build();
    }

    /** A model after it was written to a file and read again. */
    public static Model reread(Algorithm<?> algorithm, Model model, Path folder) {
        Path file = folder.resolve(algorithm.name());
        ModelFileWriter.write(file, model::write);
        return algorithm.read(ModelFile.open(file));
    }
}
