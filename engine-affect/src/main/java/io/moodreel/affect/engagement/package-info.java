/**
 * What emotions say about attention: a score, a status, advice, and a steady hand over time for live use. Anybody may call
 * it; it knows no images.
 */
@NullMarked
package io.moodreel.affect.engagement;

import org.jspecify.annotations.NullMarked;
