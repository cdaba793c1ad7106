package io.moodreel.evaluate.dataset;

import io.moodreel.recommend.data.InteractionsBuilder;
import java.nio.file.Path;

/** Takes the fields of one line after another and says which line it was when one is wrong. */
final class RatingSink {
    private final Path file;
    private final IdNames users;
    private final IdNames items;
    private final InteractionsBuilder builder;

    RatingSink(Path file, IdNames users, IdNames items, InteractionsBuilder builder) {
        this.file = file;
        this.users = users;
        this.items = items;
        this.builder = builder;
    }

    /** A rating; the time may be empty. */
    void add(long line, String user, String item, String rating, String time) {
        if (user.isBlank() || item.isBlank()) {
            throw wrong(line, "the user or the item is empty; a line is user, item, rating, time");
        }
        float value = number(line, rating);
        builder.add(users.number(user.strip()), items.number(item.strip()), value, seconds(line, time));
    }

    /** A pair without rating or time. */
    void add(String user, String item) {
        builder.add(users.number(user), items.number(item), 1);
    }

    DatasetException wrong(long line, String why) {
        return new DatasetException(file + ", line " + line + ": " + why);
    }

    private float number(long line, String rating) {
        float value;
        try {
            value = Float.parseFloat(rating.strip());
        } catch (NumberFormatException _) {
            throw wrong(line, "the rating is \"" + rating + "\"; it must be a number. Check --format");
        }
        if (!Float.isFinite(value)) {
            throw wrong(line, "the rating is " + value + "; it must be finite. Remove the line");
        }
        return value;
    }

    private long seconds(long line, String time) {
        if (time.isBlank()) {
            return 0;
        }
        double value;
        try {
            value = Double.parseDouble(time.strip());
        } catch (NumberFormatException _) {
            throw wrong(line, "the time is \"" + time + "\"; it must be seconds since 1970");
        }
        // milliseconds lie beyond the year 2106 when read as seconds
        double seconds = value > 0xFFFF_FFFFL ? value / 1000 : value;
        if (!(seconds >= 0 && seconds <= 0xFFFF_FFFFL)) {
            throw wrong(line, "the time is " + time + "; it must be seconds since 1970, 0 when unknown");
        }
        return (long) seconds;
    }
}
