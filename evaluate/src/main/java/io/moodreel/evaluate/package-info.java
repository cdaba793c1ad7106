/** The commands {@code evaluate} and {@code tune}: what a person types, and what is printed for it. Called by the launcher. */
@NullMarked
package io.moodreel.evaluate;

import org.jspecify.annotations.NullMarked;
