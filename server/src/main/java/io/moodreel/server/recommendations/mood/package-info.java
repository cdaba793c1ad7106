/**
 * Mood as context: what people in a mood choose moves what it asks for, per person and overall. Other recommendations ask
 * {@link io.moodreel.server.recommendations.mood.MoodContext} how well a title's genres suit somebody now; the old clients
 * have rows from {@link io.moodreel.server.recommendations.mood.MoodRows}.
 */
@NullMarked
package io.moodreel.server.recommendations.mood;

import org.jspecify.annotations.NullMarked;
