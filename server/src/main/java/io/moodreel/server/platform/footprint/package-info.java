/**
 * What the running server weighs. A feature that holds memory of its own offers a
 * {@link io.moodreel.server.platform.footprint.MemoryHolder}.
 */
@NullMarked
package io.moodreel.server.platform.footprint;

import org.jspecify.annotations.NullMarked;
