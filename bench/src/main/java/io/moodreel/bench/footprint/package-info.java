/** How fast the server starts and what it weighs, measured from outside on a process of its own. */
@NullMarked
package io.moodreel.bench.footprint;

import org.jspecify.annotations.NullMarked;
