package io.moodreel.nets.convert;

import io.moodreel.nets.tfjs.GraphNode;

/** How one TensorFlow operation is said in ONNX. */
@FunctionalInterface
interface Operator {

    /** Adds the steps for this node and gives the value they make. */
    Activation lower(GraphNode node, Lowering lowering);
}
