package io.moodreel.server.posters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a title into a given number of lines so that the longest is as short as can be. Dynamic programming over the
 * break points (Knuth and Plass 1981, with "longest line" as the only badness).
 */
final class LineBreaker {

    private final List<Word> words;
    private final double[] start;
    private final double[] end;

    /** @param width of a text in em */
    LineBreaker(List<Word> words, ToDoubleFunction<String> width) {
        this.words = words;
        this.start = new double[words.size()];
        this.end = new double[words.size()];
        double space = width.applyAsDouble(" ");
        double x = 0;
        for (int i = 0; i < words.size(); i++) {
            x += i > 0 && words.get(i).spaced() ? space : 0;
            start[i] = x;
            x += width.applyAsDouble(words.get(i).text());
            end[i] = x;
        }
    }

    int wordCount() {
        return words.size();
    }

    /** The lines for the first words of the title. */
    List<String> lines(int wordCount, int lineCount) {
        double[][] best = new double[lineCount + 1][wordCount + 1];
        int[][] breakBefore = new int[lineCount + 1][wordCount + 1];
        Arrays.stream(best).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        best[0][0] = 0;
        for (int line = 1; line <= lineCount; line++) {
            for (int to = line; to <= wordCount; to++) {
                for (int from = line - 1; from < to; from++) {
                    double longest = Math.max(best[line - 1][from], end[to - 1] - start[from]);
                    if (longest < best[line][to]) {
                        best[line][to] = longest;
                        breakBefore[line][to] = from;
                    }
                }
            }
        }
        List<String> lines = new ArrayList<>();
        int to = wordCount;
        for (int line = lineCount; line > 0; line--) {
            int from = breakBefore[line][to];
            lines.addFirst(Word.join(words.subList(from, to)));
            to = from;
        }
        return lines;
    }
}
