package io.moodreel.evaluate.search;

import java.util.List;
import java.util.function.Function;

/**
 * Something that answers wishes.
 *
 * @param name what reports call it
 * @param titles ids of the titles for a wish's text, best first
 */
public record WayOfSearching(String name, Function<String, List<Long>> titles) {}
