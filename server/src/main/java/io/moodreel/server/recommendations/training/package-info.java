/**
 * Training the recommender in a process of its own, its files, and the model that answers at present. Other parts of the
 * recommendations ask {@link io.moodreel.server.recommendations.training.Models}; jobs of kind {@code train} make new ones.
 */
@NullMarked
package io.moodreel.server.recommendations.training;

import org.jspecify.annotations.NullMarked;
