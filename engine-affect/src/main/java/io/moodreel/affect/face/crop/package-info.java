/** From a picture to a net's input: turned, scaled, cut out. Only the packages around call it. */
@NullMarked
package io.moodreel.affect.face.crop;

import org.jspecify.annotations.NullMarked;
