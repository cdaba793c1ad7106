package io.moodreel.evaluate.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.moodreel.recommend.evaluation.tuning.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All trials of a search as JSON: {@code data}, {@code metric}, {@code models}, each with {@code best} and {@code trials}. */
public final class TuningJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode document = MAPPER.createObjectNode();
    private final ArrayNode models;

    public TuningJson(String data, String metric, long seed) {
        document.put("data", data);
        document.put("metric", metric);
        document.put("seed", seed);
        models = document.putArray("models");
    }

    public <P extends Record> void add(String model, List<Trial<P>> trials, Trial<P> best) {
        ObjectNode node = models.addObject();
        node.put("model", model);
        node.set("best", json(best));
        ArrayNode all = node.putArray("trials");
        trials.forEach(trial -> all.add(json(trial)));
    }

    /**
     * Writes the file.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), document);
    }

    private static ObjectNode json(Trial<?> trial) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("value", trial.value());
        node.put("seconds", trial.measured().seconds());
        node.set("parameters", MAPPER.valueToTree(trial.parameters()));
        return node;
    }
}
