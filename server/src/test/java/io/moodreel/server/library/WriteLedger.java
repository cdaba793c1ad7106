package io.moodreel.server.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What writers said they were about to write, and what they were told is done: what may and what must be there after
 * they were killed. Every writer does one thing after another.
 */
final class WriteLedger {
    private static final String BEGUN = "begun";
    private static final String DONE = "done";

    /** One person's rating of one title. */
    record Key(long userId, long titleId) {}

    /** What is known of one rating: how often it was begun and done, and what it may be now. */
    static final class Entry {
        private final List<Double> possible = new ArrayList<>();
        private int begun;
        private int done;

        boolean mustExist() {
            return done > 0;
        }

        boolean mayBe(double rating) {
            return possible.contains(rating);
        }

        boolean mayHaveHappened(long times) {
            return times >= done && times <= begun;
        }
    }

    private final Map<Key, Entry> entries = new HashMap<>();
    private int acknowledged;

    static String begun(long userId, long titleId, double rating) {
        return String.join(" ", BEGUN, "" + userId, "" + titleId, "" + rating);
    }

    static String done(long userId, long titleId, double rating) {
        return String.join(" ", DONE, "" + userId, "" + titleId, "" + rating);
    }

    /** Takes in one whole line of {@link #begun} or {@link #done}. */
    void note(String line) {
        String[] words = line.split(" ");
        Entry entry = entries.computeIfAbsent(
                new Key(Long.parseLong(words[1]), Long.parseLong(words[2])), key -> new Entry());
        if (words[0].equals(DONE)) {
            entry.possible.clear();
            entry.done++;
            acknowledged++;
        } else {
            entry.begun++;
        }
        entry.possible.add(Double.parseDouble(words[3]));
    }

    int acknowledged() {
        return acknowledged;
    }

    Map<Key, Entry> entries() {
        return entries;
    }
}
