/** {@code ./moodreel bench import}: how fast and in how much memory a large file becomes a catalogue. */
@NullMarked
package io.moodreel.bench.imports;

import org.jspecify.annotations.NullMarked;
