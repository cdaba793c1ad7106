package io.moodreel.recommend.userknn;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.InteractionsBuilder;
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
        long[] users = file.longArray("users");
        long[] items = file.longArray("items");
        int[] starts = file.intArray("starts");
        int[] rated = file.intArray("rated");
        float[] ratings = file.floatArray("ratings");
        InteractionsBuilder builder = Interactions.builder();
        for (long user : users) {
            builder.addUser(user);
        }
        for (long item : items) {
            builder.addItem(item);
        }
        for (int user = 0; user < users.length; user++) {
            for (int entry = starts[user]; entry < starts[user + 1]; entry++) {
                builder.add(users[user], items[rated[entry]], ratings[entry]);
            }
        }
        return builder.build();
    }
}
