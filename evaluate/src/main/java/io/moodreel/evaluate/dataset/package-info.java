/** Ratings in the formats that data sets are published in. Called by the commands. */
@NullMarked
package io.moodreel.evaluate.dataset;

import org.jspecify.annotations.NullMarked;
