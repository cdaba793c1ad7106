/** Takes in what is measured: checked, once each, on the disk before it is acknowledged, through the engine's pipeline. Called by the rest of {@code viewing}. */
@NullMarked
package io.moodreel.server.viewing.signals;

import org.jspecify.annotations.NullMarked;
