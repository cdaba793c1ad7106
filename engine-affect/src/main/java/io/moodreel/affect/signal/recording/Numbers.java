package io.moodreel.affect.signal.recording;

import java.util.Optional;

/** Numbers as they stand in cells. */
final class Numbers {
    private static final int LONGEST = 40;

    private Numbers() {}

    /** A finite number, or a sentence about the line. */
    static double read(String cell, String file, long line, String what) {
        String text = cell.strip();
        return parse(text)
                .orElseThrow(() -> new RecordingException(file + ", line " + line + ": " + what
                        + " must be a finite number, was \"" + shortened(text) + "\""));
    }

    private static Optional<Double> parse(String text) {
        // Double.parseDouble also knows hexadecimal and "1d", which no device writes
        if (text.length() > LONGEST || !text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
