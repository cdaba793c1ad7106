package io.moodreel.server.annotations;

import java.util.List;

/** Annotations as the clients before this one write them: {@code segment,emotion,timestamp} (RFC 4180). */
final class AnnotationCsv {
    private static final String HEADER = "segment,emotion,timestamp\r\n";

    private AnnotationCsv() {}

    static String of(List<Annotation> annotations) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (Annotation one : annotations) {
            csv.append(one.segment())
                    .append(',')
                    .append(cell(String.valueOf(one.emotion())))
                    .append(',')
                    .append(one.timestamp())
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String cell(String text) {
        boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
