/**
 * Titles for one person: rows from the trained model, from what they liked and from what many like, each with its
 * reason; onboarding and surprises. Nobody calls it but the API.
 */
@NullMarked
package io.moodreel.server.recommendations.personal;

import org.jspecify.annotations.NullMarked;
