package io.moodreel.evaluate.faces;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.moodreel.affect.Emotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was measured, as lines and as JSON. */
public record FaceReport(String data, FaceScores scores, double msPerFace) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A line for each figure, then the confusion matrix: a row for each label, a column for each answer. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "accuracy %.4f%n", scores.accuracy());
        line(text, "balanced_accuracy %.4f%n", scores.balancedAccuracy());
        line(text, "ece %.4f%n", scores.expectedCalibrationError());
        line(text, "detection_rate %.4f%n", scores.detectionRate());
        line(text, "ms_per_face %.2f%n%n", msPerFace);
        line(text, "%-10s", "");
        for (Emotion answer : Emotion.values()) {
            line(text, "%9s", answer.label());
        }
        line(text, "%9s%n", "recall");
        for (Emotion label : Emotion.values()) {
            line(text, "%-10s", label.label());
            for (Emotion answer : Emotion.values()) {
                line(text, "%9d", scores.count(label, answer));
            }
            double recall = scores.recall(label);
            line(text, "%9s%n", Double.isNaN(recall) ? "-" : String.format(Locale.ROOT, "%.4f", recall));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object value) {
        text.append(String.format(Locale.ROOT, format, value));
    }

    /**
     * Writes {@code data}, the figures of the lines, {@code faces}, {@code labels}, {@code recall} and {@code confusion}
     * (rows are labels); what does not exist is null.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(Path file) throws IOException {
        ObjectNode report = MAPPER.createObjectNode();
        report.put("data", data);
        report.put("faces", scores.answered());
        report.put("accuracy", known(scores.accuracy()));
        report.put("balanced_accuracy", known(scores.balancedAccuracy()));
        report.put("ece", known(scores.expectedCalibrationError()));
        report.put("detection_rate", scores.detectionRate());
        report.put("ms_per_face", known(msPerFace));
        ArrayNode labels = report.putArray("labels");
        ObjectNode recall = report.putObject("recall");
        ArrayNode confusion = report.putArray("confusion");
        for (Emotion label : Emotion.values()) {
            labels.add(label.label());
            recall.put(label.label(), known(scores.recall(label)));
            ArrayNode row = confusion.addArray();
            for (Emotion answer : Emotion.values()) {
                row.add(scores.count(label, answer));
            }
        }
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), report);
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }
}
