package io.moodreel.nets.onnx;

import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * A net as ONNX knows it: inputs, constants, nodes in the order they run, outputs, and what is noted about it. Immutable;
 * made by its builder, which checks that every value a node or an output needs was made before it and that no name is
 * given twice.
 */
public final class OnnxGraph {

    /** The version of the ONNX operators the nodes are read by: one that runtimes since 2022 know. */
    public static final int OPERATOR_SET = 17;

    private final String name;
    private final List<ValueInfo> inputs;
    private final List<ValueInfo> outputs;
    private final SequencedMap<String, Constant> constants;
    private final List<Node> nodes;
    private final SequencedMap<String, String> metadata;

    private OnnxGraph(Builder builder) {
        this.name = builder.name;
        this.inputs = List.copyOf(builder.inputs);
        this.outputs = List.copyOf(builder.outputs);
        this.constants = new LinkedHashMap<>(builder.constants);
        this.nodes = List.copyOf(builder.nodes);
        this.metadata = new LinkedHashMap<>(builder.metadata);
    }

    /** An empty graph of this name, to be filled. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /**
     * The graph in an ONNX file, as this program writes them. Throws {@link IllegalArgumentException}, saying what is amiss,
     * when it is none, or holds what a graph here cannot say.
     */
    public static OnnxGraph of(byte[] file) {
        try {
            return OnnxReader.read(file);
        } catch (BufferUnderflowException cut) {
            throw new IllegalArgumentException("the ONNX file ends in the middle of a field", cut);
        }
    }

    /** What the net is called. */
    public String name() {
        return name;
    }

    /** What a run must bring, in order. */
    public List<ValueInfo> inputs() {
        return inputs;
    }

    /** What a run gives, in order. */
    public List<ValueInfo> outputs() {
        return outputs;
    }

    /** The stored tensors by name, in the order added. */
    public Map<String, Constant> constants() {
        return Collections.unmodifiableMap(constants);
    }

    /** The steps in an order they can run in. */
    public List<Node> nodes() {
        return nodes;
    }

    /** What is noted about the net, by key. */
    public Map<String, String> metadata() {
        return Collections.unmodifiableMap(metadata);
    }

    /** The graph as an ONNX file. The same graph always gives the same bytes. */
    public byte[] toBytes() {
        return OnnxWriter.write(this);
    }

    /** Fills a graph. Not thread-safe. */
    public static final class Builder {

        private final String name;
        private final List<ValueInfo> inputs = new ArrayList<>();
        private final List<ValueInfo> outputs = new ArrayList<>();
        private final SequencedMap<String, Constant> constants = new LinkedHashMap<>();
        private final List<Node> nodes = new ArrayList<>();
        private final SequencedMap<String, String> metadata = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        /** A tensor that each run brings. */
        public Builder input(ValueInfo input) {
            inputs.add(input);
            return this;
        }

        /** A tensor that each run gives; a node must make it. */
        public Builder output(ValueInfo output) {
            outputs.add(output);
            return this;
        }

        /** A stored tensor. Throws {@link IllegalArgumentException} when there is one of that name. */
        public Builder constant(Constant constant) {
            if (constants.putIfAbsent(constant.name(), constant) != null) {
                throw new IllegalArgumentException("graph " + name + " has two constants " + constant.name());
            }
            return this;
        }

        /** The next step. */
        public Builder node(Node node) {
            nodes.add(node);
            return this;
        }

        /** Notes something about the net: origin, licence, labels. A later value replaces an earlier. */
        public Builder metadata(String key, String value) {
            metadata.put(key, value);
            return this;
        }

        /**
         * The graph. Throws {@link IllegalArgumentException}, naming the value, when a name is given twice, when a node
         * uses a value that nothing before it makes, or when nothing makes an output.
         */
        public OnnxGraph build() {
            Set<String> known = new HashSet<>(constants.keySet());
            for (ValueInfo input : inputs) make(input.name(), known);
            for (Node node : nodes) {
                for (String input : node.inputs()) {
                    if (!input.isEmpty() && !known.contains(input)) {
                        throw new IllegalArgumentException("graph " + name + ": a node " + node.operator() + " uses "
                                + input + ", which nothing before it makes");
                    }
                }
                for (String output : node.outputs()) if (!output.isEmpty()) make(output, known);
            }
            for (ValueInfo output : outputs) {
                if (!known.contains(output.name())) {
                    throw new IllegalArgumentException("graph " + name + ": nothing makes the output " + output.name());
                }
            }
            return new OnnxGraph(this);
        }

        private void make(String value, Set<String> known) {
            if (!known.add(value)) {
                throw new IllegalArgumentException("graph " + name + ": the value " + value + " is made twice");
            }
        }
    }
}
