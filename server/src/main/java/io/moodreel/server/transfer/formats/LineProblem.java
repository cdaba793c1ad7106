package io.moodreel.server.transfer.formats;

/**
 * What is wrong with one place of a file.
 *
 * @param place such as {@code ratings.csv, line 12}
 * @param sentence value, rule and what to do
 */
public record LineProblem(String place, String sentence) {
    static LineProblem ofFile(String file, String sentence) {
        return new LineProblem(file, sentence);
    }

    static LineProblem ofLine(String file, int line, String sentence) {
        return new LineProblem(file + ", line " + line, sentence);
    }
}
