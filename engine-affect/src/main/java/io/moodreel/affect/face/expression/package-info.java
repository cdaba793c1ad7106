/** What an expression net sees in a found face: aligned as it was trained, calibrated, with a word on how well one sees. Only the packages around call it. */
@NullMarked
package io.moodreel.affect.face.expression;

import org.jspecify.annotations.NullMarked;
