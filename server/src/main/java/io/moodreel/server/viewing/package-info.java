/**
 * Videos, viewings of them, and what bodies say meanwhile. {@code videos} keeps what there is to watch, {@code media} its
 * files; {@code sessions} are viewings; {@code signals} takes in what is measured, durable before it is acknowledged, and
 * runs the engine's pipeline on it; {@code predictions} keeps what that said; {@code live} is the WebSocket,
 * {@code importing} reads recordings, {@code http} is all of it over HTTP.
 */
@NullMarked
package io.moodreel.server.viewing;

import org.jspecify.annotations.NullMarked;
