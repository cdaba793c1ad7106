package io.moodreel.server.posters;

import java.util.Optional;

/** One cut of Fraunces, made of its latin and its latin-ext file. Thread-safe. */
final class Typeface {

    private final FontFile latin;
    private final FontFile extended;

    private Typeface(FontFile latin, FontFile extended) {
        this.latin = latin;
        this.extended = extended;
    }

    /** @param cut weight and slope as in the file names, for instance {@code 600} or {@code 500-italic} */
    static Typeface load(String cut) {
        String stem = "/fonts/Fraunces-" + cut;
        return new Typeface(FontFile.load(stem + "-latin.ttf"), FontFile.load(stem + "-latin-ext.ttf"));
    }

    boolean covers(String text) {
        return text.codePoints().allMatch(each -> latin.covers(each) || extended.covers(each));
    }

    /** The width of the text in em, kerned. */
    double width(String text) {
        double[] width = new double[1];
        walk(text, (glyph, x) -> width[0] = x + glyph.advance());
        return width[0];
    }

    /** Visits every glyph with its place on the line, in em. Characters the face lacks are skipped. */
    void walk(String text, GlyphVisitor visitor) {
        double x = 0;
        Glyph before = null;
        boolean beforeIsLatin = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            Optional<Glyph> plain = latin.glyph(codePoint);
            Glyph glyph = plain.or(() -> extended.glyph(codePoint)).orElse(null);
            if (glyph == null) {
                continue;
            }
            if (before != null && beforeIsLatin && plain.isPresent()) {
                x += latin.kerning(before, glyph);
            }
            visitor.visit(glyph, x);
            x += glyph.advance();
            before = glyph;
            beforeIsLatin = plain.isPresent();
        }
    }

    long memoryBytes() {
        return latin.memoryBytes() + extended.memoryBytes();
    }

    /** Told about each glyph of a line in turn. */
    @FunctionalInterface
    interface GlyphVisitor {
        void visit(Glyph glyph, double x);
    }
}
