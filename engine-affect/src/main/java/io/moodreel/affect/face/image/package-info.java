/**
 * Bytes to pixels, for pictures from anybody: type by content, size from the header before anything is decoded, only the
 * parts that draw handed to a decoder, bounded work and memory. Only the package above calls it.
 */
@NullMarked
package io.moodreel.affect.face.image;

import org.jspecify.annotations.NullMarked;
