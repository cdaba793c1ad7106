package io.moodreel.server.catalog;

/** What merging did: titles that are new, changed, or were known just so. */
public record MergeCounts(long added, long updated, long unchanged) {
    public static final MergeCounts NONE = new MergeCounts(0, 0, 0);

    public MergeCounts plus(MergeCounts other) {
        return new MergeCounts(added + other.added, updated + other.updated, unchanged + other.unchanged);
    }
}
