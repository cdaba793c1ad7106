package io.moodreel.recommend.userknn;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;

/** Ratings in a model file: the model of a neighbourhood is the ratings themselves. */
final class StoredInteractions {
    private StoredInteractions() {}

    static void write(Interactions interactions, ModelWriter writer) {
        int[] starts = new int[interactions.userCount() + 1];
        int[] items = new int[interactions.size()];
        float[] ratings = new float[items.length];
        for (int user = 0; user < interactions.userCount(); user++) {
            starts[user + 1] = interactions.end(user);
        }
        for (int entry = 0; entry < items.length; entry++) {
            items[entry] = interactions.item(entry);
            ratings[entry] = interactions.rating(entry);
        }
        writer.longs("users", interactions.users().ids());
        writer.longs("items", interactions.items().ids());
        writer.ints("starts", starts);
        writer.ints("rated", items);
        writer.floats("ratings", ratings);
    }

    /** The same ratings, without times. */
    static Interactions read(ModelFile file) {
        return Interactions.ofRows(
                file.longArray("users"),
                file.longArray("items"),
                file.intArray("starts"),
                file.intArray("rated"),
                file.floatArray("ratings"));
    }
}
