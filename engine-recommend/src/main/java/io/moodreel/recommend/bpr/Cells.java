package io.moodreel.recommend.bpr;

import io.moodreel.recommend.data.Interactions;
import java.util.Arrays;

/** The ratings sorted into cells: user stripe × item stripe. A user's stripe is their index modulo the stripes. */
final class Cells {
    private final int[] starts;
    private final int[] entries;
    private final int[] userOfEntry;

    private Cells(int[] starts, int[] entries, int[] userOfEntry) {
        this.starts = starts;
        this.entries = entries;
        this.userOfEntry = userOfEntry;
    }

    /**
     * Sorts by counting.
     *
     * @param entries room for all entries, which is used
     */
    static Cells of(Interactions interactions, int[] userOfEntry, int[] stripeOfItem, int stripes, int[] entries) {
        int[] starts = new int[stripes * stripes + 1];
        for (int entry = 0; entry < entries.length; entry++) {
            starts[cell(userOfEntry[entry], stripeOfItem[interactions.item(entry)], stripes) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        for (int entry = 0; entry < entries.length; entry++) {
            entries[next[cell(userOfEntry[entry], stripeOfItem[interactions.item(entry)], stripes)]++] = entry;
        }
        return new Cells(starts, entries, userOfEntry);
    }

    static int[] users(Interactions interactions) {
        int[] users = new int[interactions.size()];
        for (int user = 0; user < interactions.userCount(); user++) {
            Arrays.fill(users, interactions.start(user), interactions.end(user), user);
        }
        return users;
    }

    private static int cell(int user, int itemStripe, int stripes) {
        return user % stripes * stripes + itemStripe;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return starts[cell + 1];
    }

    int entry(int place) {
        return entries[place];
    }

    int user(int entry) {
        return userOfEntry[entry];
    }
}
