/** Checks of the files this module makes; it has no code of its own. */
@NullMarked
package io.moodreel.facemodels;

import org.jspecify.annotations.NullMarked;
