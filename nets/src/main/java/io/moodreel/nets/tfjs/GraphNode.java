package io.moodreel.nets.tfjs;

import java.util.List;
import java.util.Map;

/**
 * One operation of a TensorFlow graph.
 *
 * @param name unique in its graph; also the name of the value it makes
 * @param operation such as {@code DepthwiseConv2dNative}
 * @param inputs names of the nodes or weights it takes, without output numbers and control inputs
 * @param attributes its settings: {@code Boolean}, {@code Integer}, {@code Float}, {@code String}, or a list of one of
 *     the last three
 */
public record GraphNode(String name, String operation, List<String> inputs, Map<String, Object> attributes) {

    public GraphNode {
        inputs = List.copyOf(inputs);
        attributes = Map.copyOf(attributes);
    }

    /** A text setting, or the fallback when it is not there. */
    public String text(String attribute, String fallback) {
        return attributes.getOrDefault(attribute, fallback) instanceof String text ? text : fallback;
    }

    /** A yes-or-no setting; no when it is not there. */
    public boolean flag(String attribute) {
        return Boolean.TRUE.equals(attributes.get(attribute));
    }

    /** A fraction, or the fallback when it is not there. */
    public float fraction(String attribute, float fallback) {
        return attributes.get(attribute) instanceof Number number ? number.floatValue() : fallback;
    }

    /** A list of whole numbers; empty when it is not there. */
    public List<Integer> wholes(String attribute) {
        if (!(attributes.get(attribute) instanceof List<?> list)) return List.of();
        return list.stream().map(Integer.class::cast).toList();
    }

    /** A list of texts; empty when it is not there. */
    public List<String> texts(String attribute) {
        if (!(attributes.get(attribute) instanceof List<?> list)) return List.of();
        return list.stream().map(String.class::cast).toList();
    }
}
