/** Recordings made elsewhere become sessions. Called by {@code http}. */
@NullMarked
package io.moodreel.server.viewing.importing;

import org.jspecify.annotations.NullMarked;
