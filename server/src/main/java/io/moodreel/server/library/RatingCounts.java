package io.moodreel.server.library;

/** What importing ratings did. */
public record RatingCounts(long added, long updated, long unchanged) {
    public static final RatingCounts NONE = new RatingCounts(0, 0, 0);

    public RatingCounts plus(RatingCounts other) {
        return new RatingCounts(added + other.added, updated + other.updated, unchanged + other.unchanged);
    }
}
