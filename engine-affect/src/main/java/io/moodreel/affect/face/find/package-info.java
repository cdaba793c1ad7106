/** Where faces are: BlazeFace and the several looks it takes at a picture. Only the package above calls it. */
@NullMarked
package io.moodreel.affect.face.find;

import org.jspecify.annotations.NullMarked;
