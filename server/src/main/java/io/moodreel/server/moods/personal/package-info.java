/**
 * What moods know of one person's wishes and corrections, and readings by them. {@code compat} may call
 * {@link io.moodreel.server.moods.personal.PersonalFaces}.
 */
@NullMarked
package io.moodreel.server.moods.personal;

import org.jspecify.annotations.NullMarked;
