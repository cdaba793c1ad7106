/** Recommenders beside those a user would pick instead. */
@NullMarked
package io.moodreel.bench.recommend;

import org.jspecify.annotations.NullMarked;
