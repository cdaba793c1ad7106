package io.moodreel.server.posters;

import java.util.List;
import java.util.Optional;

/**
 * Draws the poster of a film or the cover of a book as one SVG document, 400 by 600 units.
 *
 * <p>The first genre decides the geometry, year and mood the colours, the title the rest: it seeds every choice, so the
 * same subject always gives the same bytes and two titles never the same picture. The document stands alone: no scripts,
 * no references to anything outside itself, text escaped, well-formed for any input.
 *
 * <p>Thread-safe. One instance serves a whole server; it holds the display face and its outlines and nothing about what
 * was drawn before.
 */
public final class PosterArtist {

    private final Letterer letterer = new Letterer();
    private final FilmLayout films = new FilmLayout(letterer);
    private final BookLayout books = new BookLayout(letterer);

    /** Draws the subject; never fails on what a title may contain. */
    public String draw(PosterSubject subject) {
        Dice dice = Dice.of(subject);
        Words words = Words.of(subject);
        List<Genre> genres = Genre.of(subject);
        Genre leading = genres.getFirst();
        Optional<Colour> accent = genres.stream().skip(1).findFirst().map(Genre::colour);
        Canvas canvas = new Canvas("p" + Long.toString(dice.nextLong() & 0xFFFFFFL, Character.MAX_RADIX) + '-');
        Palette palette = Palettes.mix(Era.of(subject.year()), leading.colour(), accent, dice);
        if (subject.isBook()) {
            books.draw(canvas, palette, leading.composition(), words, dice);
        } else {
            films.draw(canvas, palette, leading.composition(), words, dice);
        }
        return document(words, canvas);
    }

    /** About how many bytes of memory the faces and their outlines hold at the moment. */
    public long memoryBytes() {
        return letterer.memoryBytes();
    }

    private static String document(Words words, Canvas canvas) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 600\" width=\"400\" height=\"600\" role=\"img\">"
                + "<title>" + Text.escape(words.spoken()) + "</title>" + canvas + "</svg>";
    }
}
