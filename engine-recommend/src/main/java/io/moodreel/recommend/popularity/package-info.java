/**
 * What everybody likes: counted, as a damped mean that is fair when few have spoken, or at present. Anybody may call it; it knows
 * no web and no database.
 */
@NullMarked
package io.moodreel.recommend.popularity;

import org.jspecify.annotations.NullMarked;
