package io.moodreel.recommend.data;

/** What makes a rating acceptable, said in one place. */
final class Ratings {
    private static final long LATEST = 0xFFFF_FFFFL;

    private Ratings() {}

    static void requireFinite(float rating) {
        if (!Float.isFinite(rating)) {
            throw new IllegalArgumentException(
                    "rating is " + rating + "; it must be a finite number. Leave the row out");
        }
    }

    static void requireTime(long seconds) {
        if (seconds < 0 || seconds > LATEST) {
            throw new IllegalArgumentException("time is " + seconds
                    + "; it must be seconds since 1970, from 0 to 4294967295. Divide milliseconds by 1000");
        }
    }
}
