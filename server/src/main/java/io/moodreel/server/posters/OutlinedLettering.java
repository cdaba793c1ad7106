package io.moodreel.server.posters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lettering drawn as the outlines of Fraunces, so that it looks the same in every browser. A letter that comes again is
 * drawn once and repeated by reference within the document, which halves long titles.
 */
record OutlinedLettering(Typeface face, List<String> lines, double size, double leading) implements Lettering {

    private static final double CAPITAL_HEIGHT = 0.7;
    private static final double TAIL = 0.2;
    private static final int LONG_TEXT = 30;

    @Override
    public double height() {
        return lines.isEmpty() ? 0 : size * (CAPITAL_HEIGHT + TAIL + (lines.size() - 1) * leading);
    }

    @Override
    public void draw(Canvas canvas, Box column, Align align, Colour ink) {
        if (lines.isEmpty()) {
            return;
        }
        double scale = gridStep();
        StringBuilder markup = new StringBuilder(2048);
        markup.append("<g fill='").append(ink.css()).append("' transform='scale(");
        Numbers.append(markup, scale).append(")'>");
        StringBuilder singles = new StringBuilder("<path d='");
        OutlineWriter singleWriter = new OutlineWriter(singles, 1 / scale);
        for (Map.Entry<Glyph, List<Spot>> entry : spots(column, align).entrySet()) {
            List<Spot> spots = entry.getValue();
            Spot first = spots.getFirst();
            if (spots.size() == 1) {
                singleWriter.write(entry.getKey(), first.x(), first.y(), size);
                continue;
            }
            String id = canvas.nextId();
            markup.append("<path id='").append(id).append("' d='");
            new OutlineWriter(markup, 1 / scale).write(entry.getKey(), first.x(), first.y(), size);
            markup.append("'/>");
            spots.stream()
                    .skip(1)
                    .forEach(
                            spot -> repeat(markup, id, (spot.x() - first.x()) / scale, (spot.y() - first.y()) / scale));
        }
        canvas.markup(markup.append(singles).append("'/></g>"));
    }

    /** Where on the poster a letter's pen starts. */
    private record Spot(double x, double y) {}

    private Map<Glyph, List<Spot>> spots(Box column, Align align) {
        Map<Glyph, List<Spot>> spots = new LinkedHashMap<>();
        double baseline = column.top() + CAPITAL_HEIGHT * size;
        for (String line : lines) {
            double start = align.start(column.left(), column.width(), face.width(line) * size);
            double y = baseline;
            face.walk(line, (glyph, x) -> {
                if (!glyph.isBlank()) {
                    spots.computeIfAbsent(glyph, unused -> new ArrayList<>()).add(new Spot(start + x * size, y));
                }
            });
            baseline += leading * size;
        }
        return spots;
    }

    private static void repeat(StringBuilder markup, String id, double x, double y) {
        markup.append("<use href='#").append(id).append("' x='").append(Math.round(x));
        if (Math.round(y) != 0) {
            markup.append("' y='").append(Math.round(y));
        }
        markup.append("'/>");
    }

    /**
     * The grid outlines are rounded to, in poster units: about a 160th of an em, coarser for long texts, whose letters are
     * small and many, and for small print; still finer than the pixels of a poster shown 600 wide.
     */
    private double gridStep() {
        int letters = lines.stream().mapToInt(String::length).sum();
        double fineness = letters > LONG_TEXT ? 105 : 160;
        return Math.clamp(Math.round(size / fineness * 10) / 10.0, 0.3, 0.6);
    }
}
