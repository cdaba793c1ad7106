/**
 * What a mood asks for: the prior, what reactions have taught since ({@link io.moodreel.recommend.mood.MoodModel}), and the
 * gate a title passes first. Anybody may call it; it knows no web and no database.
 */
@NullMarked
package io.moodreel.recommend.mood;

import org.jspecify.annotations.NullMarked;
