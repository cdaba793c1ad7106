/** {@code ./moodreel bench similar}: our TF-IDF likeness beside scikit-learn's, on the same texts. */
@NullMarked
package io.moodreel.bench.similar;

import org.jspecify.annotations.NullMarked;
