/** What body signals cost: a sample, a closing window, a viewing's memory. {@code ./moodreel bench signals}. */
@NullMarked
package io.moodreel.bench.signals;

import org.jspecify.annotations.NullMarked;
