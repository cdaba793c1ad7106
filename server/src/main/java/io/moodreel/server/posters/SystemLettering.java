package io.moodreel.server.posters;

import java.util.List;

/**
 * Lettering in the reader's own serif, for scripts that Fraunces lacks. Widths are estimated and then imposed with
 * {@code textLength}, so that the lines fit whatever the face.
 */
record SystemLettering(List<String> lines, double size, double leading) implements Lettering {

    private static final String FACES =
            "Georgia,&quot;Noto Serif&quot;,&quot;Noto Serif CJK SC&quot;,&quot;Songti SC&quot;,serif";
    private static final double CAPITAL_HEIGHT = 0.76;
    private static final double TAIL = 0.28;

    @Override
    public double height() {
        return lines.isEmpty() ? 0 : size * (CAPITAL_HEIGHT + TAIL + (lines.size() - 1) * leading);
    }

    @Override
    public void draw(Canvas canvas, Box column, Align align, Colour ink) {
        if (lines.isEmpty()) {
            return;
        }
        canvas.beginGroup("font-family=\"" + FACES + "\" font-weight='600' text-anchor='middle' font-size='"
                + Numbers.text(size) + "' fill='" + ink.css() + '\'');
        double baseline = column.top() + CAPITAL_HEIGHT * size;
        for (String line : lines) {
            double length = Math.min(width(line) * size, column.width());
            double middle = align.start(column.left(), column.width(), length) + length / 2;
            canvas.markup("<text x='" + Numbers.text(middle) + "' y='" + Numbers.text(baseline) + "' textLength='"
                    + Numbers.text(length) + "' lengthAdjust='spacingAndGlyphs'>" + Text.escape(line) + "</text>");
            baseline += leading * size;
        }
        canvas.end();
    }

    /** A guess in em, a little generous. */
    static double width(String text) {
        return text.codePoints().mapToDouble(SystemLettering::width).sum();
    }

    private static double width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (codePoint == ' ') {
            return 0.28;
        }
        if (Character.isIdeographic(codePoint) || codePoint >= 0x1F000 || codePoint >= 0x2E80 && codePoint <= 0xFFEF) {
            return 1;
        }
        if (codePoint >= 0x0590 && codePoint <= 0x06FF) {
            return 0.5;
        }
        return Character.isUpperCase(codePoint) || codePoint >= 0x0900 ? 0.7 : 0.56;
    }
}
