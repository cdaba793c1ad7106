package io.moodreel.server.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A title found by its name.
 *
 * @param key its {@link TitleKey}
 * @param votes how many voted
 */
public record Namesake(long titleId, String key, @Nullable Integer year, long votes) {}
