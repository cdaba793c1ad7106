/**
 * Camera frames from JPEG to pixels: entropy decoding once, pixels only where and as fine as somebody looks. Only the
 * package above calls it.
 */
@NullMarked
package io.moodreel.affect.face.image.jpeg;

import org.jspecify.annotations.NullMarked;
