/**
 * ONNX graphs that learn: read from a file, run with gradients in DJL, written back as the same graph with other weights.
 * Whoever trains a net on pictures may call it.
 */
@NullMarked
package io.moodreel.training.graph;

import org.jspecify.annotations.NullMarked;
