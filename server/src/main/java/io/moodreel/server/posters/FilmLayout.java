package io.moodreel.server.posters;

import java.util.List;

/** A film poster: the picture runs to every edge, title and credit share its calm end. */
final class FilmLayout {

    static final Box SHEET = new Box(0, 0, 400, 600);

    private static final double MARGIN = 28;
    private static final double CREDIT_SIZE = 18;
    private static final double CREDIT_GAP = 15;
    private static final double BREATH = 24;
    private static final TitleFitter.Room ROOM = new TitleFitter.Room(SHEET.width() - 2 * MARGIN, 236, 128, 21, 0.97);

    private final Letterer letterer;

    FilmLayout(Letterer letterer) {
        this.letterer = letterer;
    }

    void draw(Canvas canvas, Palette palette, Composition composition, Words words, Dice dice) {
        Composition.Setting setting = composition.setting(dice);
        Lettering title = letterer.title(words.title(), setting.face(), ROOM);
        Lettering credit = letterer.line(words.credit(), Face.ITALIC, CREDIT_SIZE, ROOM.width() - 60);
        Lettering year = letterer.line(words.year(), Face.ROMAN, CREDIT_SIZE, 60);
        boolean small = credit.size() > 0 || year.size() > 0;
        double zone = MARGIN + title.height() + (small ? CREDIT_GAP + CREDIT_SIZE : 0) + BREATH;
        Box art = setting.below()
                ? new Box(0, 0, SHEET.width(), SHEET.height() - zone)
                : new Box(0, zone, SHEET.width(), SHEET.height() - zone);
        List<Colour> behind = composition.paint(new Stage(canvas, palette, dice, SHEET, art, setting.below()));
        Colour ink = palette.inkOn(behind, dice.chance(0.45));
        Box column = new Box(
                MARGIN, setting.below() ? art.bottom() + BREATH * 0.8 : MARGIN + 4, ROOM.width(), title.height());
        title.draw(canvas, column, setting.align(), ink);
        Box foot = new Box(MARGIN, column.bottom() + CREDIT_GAP, ROOM.width(), CREDIT_SIZE);
        drawSmall(canvas, credit, year, foot, setting.align(), palette.inkOn(behind, false));
    }

    private static void drawSmall(Canvas canvas, Lettering credit, Lettering year, Box foot, Align align, Colour ink) {
        boolean alone = credit.size() == 0 || year.size() == 0;
        Align first = alone ? align : Align.LEFT;
        credit.draw(canvas, foot, first, ink);
        year.draw(canvas, foot, alone ? align : Align.RIGHT, ink);
    }
}
