/** Pictures of faces over HTTP and WebSocket: many live clients, and pictures made to break things. */
@NullMarked
package io.moodreel.bench.faceload;

import org.jspecify.annotations.NullMarked;
