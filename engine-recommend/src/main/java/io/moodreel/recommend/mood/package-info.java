/**
 * What a mood asks for before anything has been learned: the prior, and the gate a title passes first. Anybody may call it; it knows
 * no web and no database.
 */
@NullMarked
package io.moodreel.recommend.mood;

import org.jspecify.annotations.NullMarked;
