/**
 * Bringing a library from elsewhere, and taking one away. What files say is known to {@code formats}, which titles they
 * mean to {@code matching}; {@code review} keeps an import from the file to the library and back out of it; {@code export}
 * writes what is handed out, {@code feed} is the diary for programs. Nothing else calls it.
 */
@NullMarked
package io.moodreel.server.transfer;

import org.jspecify.annotations.NullMarked;
