/**
 * Ratings and context to ranked items; {@code Recommenders} lists the algorithms. Anybody may call it; it knows no web
 * and no database.
 */
@NullMarked
package io.moodreel.recommend;

import org.jspecify.annotations.NullMarked;
