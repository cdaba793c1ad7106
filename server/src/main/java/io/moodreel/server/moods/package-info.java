/**
 * Moods read from pictures of faces: single ones, batches, live ({@code http}, {@code live}), on {@code reading}, which
 * stands on {@code frames}; and what people have kept of them ({@code history}). Pictures are in memory only, from the
 * socket to the nets.
 */
@NullMarked
package io.moodreel.server.moods;

import org.jspecify.annotations.NullMarked;
