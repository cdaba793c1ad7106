package io.moodreel.nets.tfjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads TensorFlow.js graph models: {@code NAME.json} and the shards it names, in the same folder. */
public final class GraphModelReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GraphModelReader() {}

    /** Reads a model. Throws {@link IOException} when a file cannot be read or is no graph model. */
    public static GraphModel read(Path file) throws IOException {
        JsonNode model = JSON.readTree(file.toFile());
        if (!"graph-model".equals(model.path("format").asText())) {
            throw new IOException(file.getFileName() + " is no TensorFlow.js graph model: its format is \""
                    + model.path("format").asText() + "\"");
        }
        Weights weights = Weights.read(
                model.path("weightsManifest"), file.toAbsolutePath().getParent());
        Map<String, List<Integer>> inputs = new LinkedHashMap<>();
        Map<String, GraphNode> nodes = new LinkedHashMap<>();
        for (JsonNode node : model.path("modelTopology").path("node")) {
            switch (node.path("op").asText()) {
                case "Placeholder" -> inputs.put(node.path("name").asText(), placeholderShape(node));
                case "Const" -> weights.get(node.path("name").asText());
                default -> nodes.put(node.path("name").asText(), node(node));
            }
        }
        return new GraphModel(inputs, inRunningOrder(nodes), weights.byName());
    }

    private static List<Integer> placeholderShape(JsonNode node) {
        List<Integer> shape = new ArrayList<>();
        for (JsonNode dimension : node.path("attr").path("shape").path("shape").path("dim")) {
            shape.add(dimension.path("size").asInt());
        }
        return shape;
    }

    private static GraphNode node(JsonNode node) {
        List<String> inputs = new ArrayList<>();
        for (JsonNode input : node.path("input")) {
            String name = input.asText();
            // "^name" only asks for an order, "name:0" is the first output
            if (!name.startsWith("^")) inputs.add(name.endsWith(":0") ? name.substring(0, name.length() - 2) : name);
        }
        Map<String, Object> attributes = new HashMap<>();
        node.path("attr").properties().forEach(attribute -> {
            Object value = value(attribute.getValue());
            if (value != null) attributes.put(attribute.getKey(), value);
        });
        return new GraphNode(node.path("name").asText(), node.path("op").asText(), inputs, attributes);
    }

    private static @Nullable Object value(JsonNode attribute) {
        if (attribute.has("b")) return attribute.path("b").asBoolean();
        if (attribute.has("i")) return attribute.path("i").asInt();
        if (attribute.has("f")) return (float) attribute.path("f").asDouble();
        if (attribute.has("s")) return text(attribute.path("s"));
        JsonNode list = attribute.path("list");
        if (list.has("i")) return all(list.path("i"), JsonNode::asInt);
        if (list.has("s")) return all(list.path("s"), GraphModelReader::text);
        return null;
    }

    private static <T> List<T> all(JsonNode elements, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        for (JsonNode element : elements) all.add(reading.apply(element));
        return all;
    }

    private static String text(JsonNode base64) {
        return new String(Base64.getDecoder().decode(base64.asText()), StandardCharsets.ISO_8859_1);
    }

    private static List<GraphNode> inRunningOrder(Map<String, GraphNode> nodes) {
        List<GraphNode> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (GraphNode node : nodes.values()) place(node, nodes, seen, ordered);
        return ordered;
    }

    private static void place(GraphNode node, Map<String, GraphNode> nodes, Set<String> seen, List<GraphNode> ordered) {
        if (!seen.add(node.name())) return;
        for (String input : node.inputs()) {
            GraphNode before = nodes.get(input);
            if (before != null) place(before, nodes, seen, ordered);
        }
        ordered.add(node);
    }
}
