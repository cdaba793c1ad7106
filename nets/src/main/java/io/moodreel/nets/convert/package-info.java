/**
 * From TensorFlow's description of a net to ONNX's. TensorFlow keeps channels last, ONNX first; here every value knows how
 * it lies, so that a transposition is written only where the order of elements shows (before a reshape, at an output) and
 * none for the rest of the net. Afterwards what follows a convolution is folded into it. Start at
 * {@link io.moodreel.nets.convert.GraphModelConverter}.
 */
@NullMarked
package io.moodreel.nets.convert;

import org.jspecify.annotations.NullMarked;
