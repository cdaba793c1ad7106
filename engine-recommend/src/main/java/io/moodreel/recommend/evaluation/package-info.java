/**
 * The measuring stick: trains algorithms on one part of the ratings, ranks all items for everybody in the other, and
 * says how good that was. Called by the command {@code evaluate} and by tuning; the server does not need it.
 */
@NullMarked
package io.moodreel.recommend.evaluation;

import org.jspecify.annotations.NullMarked;
