package io.moodreel.recommend.scoring;

/**
 * An item that was picked.
 *
 * @param item its index
 * @param score what its scorer gave it
 */
public record RankedItem(int item, float score) {}
