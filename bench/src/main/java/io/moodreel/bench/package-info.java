/** The benchmarks, each with a name that {@code ./moodreel bench} knows. */
@NullMarked
package io.moodreel.bench;

import org.jspecify.annotations.NullMarked;
