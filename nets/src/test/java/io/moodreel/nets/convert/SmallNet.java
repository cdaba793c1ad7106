package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.OnnxRun;
import io.moodreel.nets.tfjs.GraphModel;
import io.moodreel.nets.tfjs.GraphNode;
import io.moodreel.nets.tfjs.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A graph model put together in a test, run through the converter and ONNX Runtime. Images are given channels last. */
final class SmallNet {

    private final List<Integer> input;
    private final Map<String, Weight> weights = new HashMap<>();
    private final List<GraphNode> nodes = new ArrayList<>();

    private SmallNet(List<Integer> input) {
        this.input = input;
    }

    static SmallNet taking(Integer... shape) {
        return new SmallNet(List.of(shape));
    }

    SmallNet weight(String name, int[] shape, float... values) {
        weights.put(name, new Weight(name, shape, values));
        return this;
    }

    SmallNet wholes(String name, int... values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) floats[i] = values[i];
        return weight(name, new int[] {values.length}, floats);
    }

    SmallNet node(String name, String operation, List<String> inputs, Map<String, Object> attributes) {
        nodes.add(new GraphNode(name, operation, inputs, attributes));
        return this;
    }

    SmallNet node(String name, String operation, String... inputs) {
        return node(name, operation, List.of(inputs), Map.of());
    }

    /** The last node is the output. */
    OnnxGraph convert() {
        LinkedHashMap<String, String> outputs = new LinkedHashMap<>();
        outputs.put(nodes.getLast().name(), "result");
        return GraphModelConverter.convert(
                new GraphModel(Map.of("in", input), nodes, weights), new Naming("test", "picture", outputs, Map.of()));
    }

    float[] run(float... channelsLast) throws Exception {
        int fixed = input.stream().skip(1).reduce(1, (a, b) -> a * b);
        long batch = channelsLast.length / fixed;
        if (input.size() != 4) {
            long[] shape = IntStream.range(0, input.size())
                    .mapToLong(axis -> axis == 0 ? batch : input.get(axis))
                    .toArray();
            return OnnxRun.of(convert(), channelsLast, shape).get("result");
        }
        int area = input.get(1) * input.get(2);
        int channels = input.get(3);
        float[] first = new float[channelsLast.length];
        for (int n = 0; n < batch; n++) {
            for (int cell = 0; cell < area; cell++) {
                for (int c = 0; c < channels; c++) {
                    first[(n * channels + c) * area + cell] = channelsLast[(n * area + cell) * channels + c];
                }
            }
        }
        return OnnxRun.of(convert(), first, batch, channels, input.get(1), input.get(2))
                .get("result");
    }

    /** Small whole numbers without a pattern, the same each time. */
    static float[] numbers(int count, long seed) {
        Random random = new Random(seed);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) numbers[i] = random.nextInt(-4, 5);
        return numbers;
    }
}
