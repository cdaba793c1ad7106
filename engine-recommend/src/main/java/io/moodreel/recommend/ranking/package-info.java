/**
 * From scores to the row that a person sees: what they have seen or hid is left out and the row filled up again, variety,
 * exploration, reasons. Whoever serves recommendations calls {@link io.moodreel.recommend.ranking.Ranking}.
 */
@NullMarked
package io.moodreel.recommend.ranking;

import org.jspecify.annotations.NullMarked;
