/** From a sent frame to an answer: the face nets, opened when they are first needed, and the line before them. */
@NullMarked
package io.moodreel.server.moods.reading;

import org.jspecify.annotations.NullMarked;
