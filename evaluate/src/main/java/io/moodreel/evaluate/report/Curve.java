package io.moodreel.evaluate.report;

import java.util.List;

/**
 * What a curve runs through, for its report.
 *
 * @param protocol what the report calls the division
 * @param counted what there are so many of: "people"
 * @param count how many
 * @param variable what changes from point to point: "told"
 * @param points its values, texts or numbers
 * @param metrics those worth a table, without their "@10"
 */
public record Curve(
        String protocol, String counted, int count, String variable, List<?> points, List<String> metrics) {}
