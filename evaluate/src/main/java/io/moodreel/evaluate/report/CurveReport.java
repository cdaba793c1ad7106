package io.moodreel.evaluate.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.Measured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Learning curves: a table for each metric, one line a model and one column a point, and all metrics as JSON. */
public final class CurveReport {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String data;
    private final Curve curve;
    private final EvaluationSettings settings;
    private final Map<String, List<Measured>> models = new LinkedHashMap<>();

    public CurveReport(String data, Curve curve, EvaluationSettings settings) {
        this.data = data;
        this.curve = curve;
        this.settings = settings;
    }

    /** @param measured one measurement for each point */
    public void add(String model, List<Measured> measured) {
        models.put(model, measured);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (String metric : curve.metrics()) {
            String name = metric + "@" + settings.k();
            text.append(String.format(Locale.ROOT, "%-20s", name + " after"));
            curve.points().forEach(point -> text.append(String.format(Locale.ROOT, " %7s", point)));
            text.append('\n');
            models.forEach((model, measured) -> {
                text.append(String.format(Locale.ROOT, "%-20s", model));
                measured.forEach(point -> text.append(String.format(Locale.ROOT, " %7.4f", point.metric(name))));
                text.append('\n');
            });
        }
        return text.toString();
    }

    /**
     * Writes the file: {@code data}, {@code protocol}, how many people or items, {@code models}, each with its {@code
     * curve}: at every point the metrics, and a paired test against the best model there.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("data", data);
        document.put("protocol", curve.protocol());
        document.put(curve.counted(), curve.count());
        document.put("k", settings.k());
        document.put("seed", settings.seed());
        PairedTestJson pairedTest = new PairedTestJson(settings);
        ArrayNode nodes = document.putArray("models");
        models.forEach((model, measured) -> {
            ObjectNode node = nodes.addObject();
            node.put("model", model);
            ArrayNode points = node.putArray("curve");
            for (int i = 0; i < measured.size(); i++) {
                ObjectNode point = points.addObject();
                point.set(curve.variable(), MAPPER.valueToTree(curve.points().get(i)));
                ObjectNode metrics = point.putObject("metrics");
                measured.get(i).metrics().forEach(metrics::put);
                int place = i;
                List<Measured> beside =
                        models.values().stream().map(all -> all.get(place)).toList();
                pairedTest.put(point, measured.get(i), pairedTest.best(beside));
            }
        });
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), document);
    }
}
