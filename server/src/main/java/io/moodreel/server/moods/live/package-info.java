/** Frames over a WebSocket, as fast as they can be read: the latest wins. Nobody calls it. */
@NullMarked
package io.moodreel.server.moods.live;

import org.jspecify.annotations.NullMarked;
