/**
 * How liked a title is, told fairly when few have spoken. Anybody may call it; it knows
 * no web and no database.
 */
@NullMarked
package io.moodreel.recommend.popularity;

import org.jspecify.annotations.NullMarked;
