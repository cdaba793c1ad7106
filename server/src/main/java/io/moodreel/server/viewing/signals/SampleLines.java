package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * Samples as text, one a line: {@code ms since the session's start,gsr,hr,ibi ms}, nothing where there is no value. Text,
 * because a person's export and anybody with a database browser can read it; it is about as short as the bytes would be,
 * and gives every number back exactly.
 */
final class SampleLines {
    private static final int USUAL_LENGTH = 24;

    private SampleLines() {}

    static String write(List<Sample> samples, long startMs) {
        StringBuilder text = new StringBuilder(samples.size() * USUAL_LENGTH);
        for (Sample sample : samples) {
            text.append(sample.tMs() - startMs);
            for (Channel channel : Channel.ALL) {
                append(text.append(','), channel.of(sample));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
            text.append((int) value);
            return;
        }
        text.append(value);
    }

    static List<Sample> read(String text, long startMs) {
        List<Sample> samples = new ArrayList<>(text.length() / USUAL_LENGTH + 1);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String[] cells = text.substring(from, end).split(",", -1);
            samples.add(
                    new Sample(startMs + Long.parseLong(cells[0]), value(cells[1]), value(cells[2]), value(cells[3])));
            from = end + 1;
        }
        return samples;
    }

    private static double value(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
