package io.moodreel.server.posters;

import java.util.List;

/** Sets titles and small lines in Fraunces, or in a system serif where Fraunces has no letters. Thread-safe. */
final class Letterer {

    private static final double SYSTEM_LEADING = 1.25;

    private final Typeface roman = Typeface.load("600");
    private final Typeface heavy = Typeface.load("900");
    private final Typeface italic = Typeface.load("500-italic");

    /** Sets a cleaned title as large as the room allows. */
    Lettering title(String cleaned, Face face, TitleFitter.Room room) {
        Typeface typeface = face(face);
        String text = Text.typographic(cleaned);
        if (typeface.covers(text)) {
            TitleFitter.Fit fit = new TitleFitter(typeface::width, room).fit(text);
            return new OutlinedLettering(typeface, fit.lines(), fit.size(), room.leading());
        }
        TitleFitter.Room systemRoom = new TitleFitter.Room(
                room.width(), room.height(), Math.min(room.largest(), 84), room.smallest(), SYSTEM_LEADING);
        TitleFitter.Fit fit = new TitleFitter(SystemLettering::width, systemRoom).fit(cleaned);
        return new SystemLettering(fit.lines(), fit.size(), SYSTEM_LEADING);
    }

    /** Sets one small line; shrinks it when it is long. */
    Lettering line(String cleaned, Face face, double size, double width) {
        if (cleaned.isEmpty()) {
            return new OutlinedLettering(face(face), List.of(), 0, 1);
        }
        TitleFitter.Room room = new TitleFitter.Room(width, size, size, Math.min(size, 11), 1);
        Typeface typeface = face(face);
        String text = Text.typographic(cleaned);
        if (typeface.covers(text)) {
            TitleFitter.Fit fit = new TitleFitter(typeface::width, room).fit(text);
            return new OutlinedLettering(typeface, fit.lines(), fit.size(), 1);
        }
        TitleFitter.Fit fit = new TitleFitter(SystemLettering::width, room).fit(cleaned);
        return new SystemLettering(fit.lines(), fit.size(), 1);
    }

    long memoryBytes() {
        return roman.memoryBytes() + heavy.memoryBytes() + italic.memoryBytes();
    }

    private Typeface face(Face face) {
        return switch (face) {
            case ROMAN -> roman;
            case HEAVY -> heavy;
            case ITALIC -> italic;
        };
    }
}
