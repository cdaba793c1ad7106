package io.moodreel.server.posters;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Chooses size and line breaks of a title: as large as the space allows, never hyphenated. */
final class TitleFitter {

    private static final int MOST_LINES = 5;
    private static final double FEWER_LINES_BONUS = 0.05;
    private static final double ORPHAN_SHARE = 0.26;
    private static final double ORPHAN_MALUS = 0.86;
    private static final String ELLIPSIS = "…";

    private final ToDoubleFunction<String> width;
    private final Room room;

    /** @param width of a text in em */
    TitleFitter(ToDoubleFunction<String> width, Room room) {
        this.width = width;
        this.room = room;
    }

    /**
     * The space a title may take, in poster units.
     *
     * @param leading distance of base lines in em
     */
    record Room(double width, double height, double largest, double smallest, double leading) {}

    /** The chosen lines and their letter size; no lines for an empty title. */
    record Fit(List<String> lines, double size) {}

    Fit fit(String title) {
        if (title.isEmpty()) {
            return new Fit(List.of(), 0);
        }
        LineBreaker breaker = new LineBreaker(Word.split(title), width);
        Fit whole = best(breaker, breaker.wordCount(), "");
        if (whole.size() >= room.smallest()) {
            return whole;
        }
        return shortened(breaker);
    }

    private Fit shortened(LineBreaker breaker) {
        int fits = 0;
        int tooMany = breaker.wordCount();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (best(breaker, middle, ELLIPSIS).size() >= room.smallest()) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        if (fits > 0) {
            return best(breaker, fits, ELLIPSIS);
        }
        return new Fit(List.of(cut(breaker.lines(1, 1).getFirst())), room.smallest());
    }

    private String cut(String word) {
        int end = word.length();
        while (end > 1 && width.applyAsDouble(word.substring(0, end) + ELLIPSIS) * room.smallest() > room.width()) {
            end = word.offsetByCodePoints(end, -1);
        }
        return word.substring(0, end) + (end < word.length() ? ELLIPSIS : "");
    }

    private Fit best(LineBreaker breaker, int wordCount, String tail) {
        Fit best = new Fit(List.of(), 0);
        double bestScore = -1;
        for (int count = 1; count <= Math.min(MOST_LINES, wordCount); count++) {
            List<String> lines = breaker.lines(wordCount, count);
            if (!tail.isEmpty()) {
                lines.addLast(lines.removeLast() + tail);
            }
            double size = sizeOf(lines);
            double score = size * (1 - FEWER_LINES_BONUS * (count - 1)) * (hasOrphan(lines) ? ORPHAN_MALUS : 1);
            if (score > bestScore) {
                best = new Fit(lines, size);
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether one line is so short beside the longest that it looks lost. */
    private boolean hasOrphan(List<String> lines) {
        double longest = lines.stream().mapToDouble(width).max().orElse(0);
        return lines.stream().mapToDouble(width).anyMatch(each -> each < longest * ORPHAN_SHARE);
    }

    private double sizeOf(List<String> lines) {
        double longest = lines.stream().mapToDouble(width).max().orElse(1);
        double tall = 1 + (lines.size() - 1) * room.leading();
        return Math.min(room.largest(), Math.min(room.width() / Math.max(longest, 0.1), room.height() / tall));
    }
}
