package io.moodreel.recommend.data;

/** Finds the description of an item by the id that the outside world gives it. Safe for any thread. */
@FunctionalInterface
public interface ItemDescriptions {
    /** Knows nothing of any item. */
    ItemDescriptions NONE = _ -> ItemDescription.UNKNOWN;

    /** The description of an item, {@link ItemDescription#UNKNOWN} where there is none. */
    ItemDescription of(long itemId);
}
