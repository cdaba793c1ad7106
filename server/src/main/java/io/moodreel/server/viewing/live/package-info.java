/** The WebSocket of a session: signals in, predictions out. Nobody calls it. */
@NullMarked
package io.moodreel.server.viewing.live;

import org.jspecify.annotations.NullMarked;
