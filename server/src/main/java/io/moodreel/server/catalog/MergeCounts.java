package io.moodreel.server.catalog;

/** What merging did: titles that are new, changed, or were known just so. */
public record MergeCounts(long added, long updated, long unchanged) {}
