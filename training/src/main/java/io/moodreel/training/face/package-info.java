/**
 * Training the net that reads expressions: faces and their splits, what is done to them, the recipe, and the net's figures. Only
 * the command is for others.
 */
@NullMarked
package io.moodreel.training.face;

import org.jspecify.annotations.NullMarked;
