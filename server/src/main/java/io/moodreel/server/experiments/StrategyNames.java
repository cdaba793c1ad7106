package io.moodreel.server.experiments;

import java.util.List;

/** The strategies that can be compared. Every bean of this type adds its own. */
public interface StrategyNames {
    /** In the order to offer them. */
    List<String> names();

    /** What the strategy does, in a sentence; {@code name} is one of {@link #names}. */
    String describe(String name);
}
