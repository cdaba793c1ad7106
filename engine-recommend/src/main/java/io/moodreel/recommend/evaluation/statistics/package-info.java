/** How sure a measured mean and a measured difference are. Called by the evaluation. */
@NullMarked
package io.moodreel.recommend.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
