/**
 * Titles for one person: rows from the trained model, from what they liked and from what many like, each with its
 * reason; onboarding and surprises. Other features call {@link io.moodreel.server.recommendations.personal.Suggestions}.
 */
@NullMarked
package io.moodreel.server.recommendations.personal;

import org.jspecify.annotations.NullMarked;
