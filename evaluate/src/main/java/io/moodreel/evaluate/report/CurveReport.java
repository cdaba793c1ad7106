package io.moodreel.evaluate.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.Measured;
import io.moodreel.recommend.evaluation.split.FirstRatings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Learning curves: a table of NDCG, one line a model and one column a number of ratings, and all metrics as JSON. */
public final class CurveReport {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String data;
    private final FirstRatings people;
    private final EvaluationSettings settings;
    private final Map<String, List<Measured>> curves = new LinkedHashMap<>();

    public CurveReport(String data, FirstRatings people, EvaluationSettings settings) {
        this.data = data;
        this.people = people;
        this.settings = settings;
    }

    /** @param curve one measurement for each number of ratings told */
    public void add(String model, List<Measured> curve) {
        curves.put(model, curve);
    }

    public String text() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-20s", ndcg() + " after"));
        people.told().forEach(count -> text.append(String.format(Locale.ROOT, " %7d", count)));
        text.append('\n');
        curves.forEach((model, curve) -> {
            text.append(String.format(Locale.ROOT, "%-20s", model));
            curve.forEach(point -> text.append(String.format(Locale.ROOT, " %7.4f", point.metric(ndcg()))));
            text.append('\n');
        });
        return text.toString();
    }

    /**
     * Writes the file: {@code data}, {@code protocol}, {@code people}, {@code models}, each with its {@code curve}.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("data", data);
        document.put("protocol", "newcomers");
        document.put("people", people.people());
        document.put("k", settings.k());
        document.put("seed", settings.seed());
        ArrayNode models = document.putArray("models");
        curves.forEach((model, curve) -> {
            ObjectNode node = models.addObject();
            node.put("model", model);
            ArrayNode points = node.putArray("curve");
            for (int i = 0; i < curve.size(); i++) {
                ObjectNode point = points.addObject();
                point.put("told", people.told().get(i));
                ObjectNode metrics = point.putObject("metrics");
                curve.get(i).metrics().forEach(metrics::put);
            }
        });
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), document);
    }

    private String ndcg() {
        return "ndcg@" + settings.k();
    }
}
