package io.moodreel.evaluate.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.Measured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What was measured as JSON: {@code data}, {@code protocol}, {@code models}, each with {@code model}, {@code seconds},
 * {@code metrics} (null where one does not apply), 95 % {@code intervals}, and a paired test against the best model.
 */
public final class EvaluationJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String data;
    private final Interactions ratings;
    private final String protocol;
    private final EvaluationSettings settings;
    private final PairedTestJson pairedTest;

    public EvaluationJson(String data, Interactions ratings, String protocol, EvaluationSettings settings) {
        this.data = data;
        this.ratings = ratings;
        this.protocol = protocol;
        this.settings = settings;
        this.pairedTest = new PairedTestJson(settings);
    }

    /**
     * Writes the file.
     *
     * @throws IOException when it cannot be written
     */
    public void write(List<Measured> measured, Path file) throws IOException {
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), document(measured));
    }

    ObjectNode document(List<Measured> measured) {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("data", data);
        document.put("protocol", protocol);
        document.put("k", settings.k());
        document.put("seed", settings.seed());
        document.putObject("size")
                .put("ratings", ratings.size())
                .put("users", ratings.userCount())
                .put("items", ratings.itemCount());
        ArrayNode models = document.putArray("models");
        Measured best = pairedTest.best(measured);
        measured.forEach(one -> models.add(model(one, best)));
        return document;
    }

    private ObjectNode model(Measured one, Measured best) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("model", one.model());
        node.put("seconds", one.seconds());
        node.put("train_seconds", one.trainSeconds());
        node.put("rank_seconds", one.rankSeconds());
        ObjectNode metrics = node.putObject("metrics");
        one.metrics().forEach(metrics::put);
        ObjectNode intervals = node.putObject("intervals");
        one.intervals()
                .forEach((name, interval) ->
                        intervals.putArray(name).add(interval.low()).add(interval.high()));
        pairedTest.put(node, one, best);
        return node;
    }
}
