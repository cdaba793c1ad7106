/** Measuring the face engine on labelled pictures: reading them, counting, printing. Called by the command alone. */
@NullMarked
package io.moodreel.evaluate.faces;

import org.jspecify.annotations.NullMarked;
