/** Files of videos: taken off the wire, told by their first bytes, read in ranges. Called by the rest of {@code viewing}. */
@NullMarked
package io.moodreel.server.viewing.media;

import org.jspecify.annotations.NullMarked;
