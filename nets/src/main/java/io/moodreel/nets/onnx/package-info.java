/**
 * A writer of ONNX files, independent of what produced the graph: describe one with {@link io.moodreel.nets.onnx.OnnxGraph}
 * and ask it for its bytes. It knows the file format (onnx.proto3, IR version 8) and checks that the graph hangs together;
 * whether an operator gets the attributes it wants is for the runtime to say. Anyone who makes a net may call it.
 */
@NullMarked
package io.moodreel.nets.onnx;

import org.jspecify.annotations.NullMarked;
