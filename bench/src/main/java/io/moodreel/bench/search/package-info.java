/** {@code ./moodreel bench search}: full-text search as the catalogue grows. */
@NullMarked
package io.moodreel.bench.search;

import org.jspecify.annotations.NullMarked;
