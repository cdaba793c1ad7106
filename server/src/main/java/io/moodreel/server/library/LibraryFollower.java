package io.moodreel.server.library;

import java.util.List;

/**
 * Something that is kept in step with what people do. Called after the commit, on the thread that wrote: it returns at
 * once and never throws. With several processes on one database only the one that wrote is told.
 */
public interface LibraryFollower {
    /** What these people did changes what they should be shown: whatever was kept for them is out of date. */
    default void changed(long userId) {}

    /** Somebody did these things. {@link #changed} is called besides. */
    default void happened(List<Activity> activities) {}
}
