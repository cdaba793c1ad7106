package io.moodreel.server.posters;

import java.util.List;

/** A book cover: a spine along the left edge, and the title on a label, a band or plain cloth. */
final class BookLayout {

    static final double SPINE = 20;

    private static final Box BOARD = new Box(SPINE, 0, 400 - SPINE, 600);
    private static final double AUTHOR_SIZE = 21;

    private final Letterer letterer;

    BookLayout(Letterer letterer) {
        this.letterer = letterer;
    }

    void draw(Canvas canvas, Palette palette, Composition composition, Words words, Dice dice) {
        switch (dice.count(0, 2)) {
            case 0 -> plate(canvas, palette, composition, words, dice);
            case 1 -> band(canvas, palette, composition, words, dice);
            default -> window(canvas, palette, composition, words, dice);
        }
        spine(canvas, palette);
    }

    /** Picture to every edge, a framed label laid on it. */
    private void plate(Canvas canvas, Palette palette, Composition composition, Words words, Dice dice) {
        Label label = label(words, 268, 170, dice);
        double height = label.height() + 56;
        double top = dice.chance(0.6) ? dice.between(44, 70) : 600 - height - dice.between(44, 70);
        Box plate = new Box(BOARD.centreX() - 158, top, 316, height);
        boolean below = top > 250;
        Box art = below
                ? new Box(BOARD.left(), 0, BOARD.width(), top - 10)
                : new Box(BOARD.left(), plate.bottom() + 10, BOARD.width(), 590 - plate.bottom());
        composition.paint(new Stage(canvas, palette, dice, BOARD, art, below));
        Colour stock = dice.pick(List.of(palette.paper(), palette.paper(), palette.main(), palette.shadow()));
        Colour ink = palette.inkOn(List.of(stock), false);
        canvas.box(plate, stock);
        canvas.keyline(plate.inset(7), ink, 1.5);
        label.draw(canvas, new Box(plate.centreX() - 134, plate.top() + 26, 268, label.height()), Align.CENTRE, ink);
    }

    /** A plain band across the cover, the picture above or under it. */
    private void band(Canvas canvas, Palette palette, Composition composition, Words words, Dice dice) {
        Label label = label(words, BOARD.width() - 60, 190, dice);
        double height = label.height() + 62;
        boolean below = dice.chance(0.4);
        Box band = new Box(BOARD.left(), below ? 600 - height : 0, BOARD.width(), height);
        Box picture = new Box(BOARD.left(), below ? 0 : height, BOARD.width(), 600 - height);
        canvas.beginClip(new Trace().box(picture.left(), picture.top(), picture.width(), picture.height()));
        composition.paint(new Stage(canvas, palette, dice, picture, picture, below));
        canvas.end();
        Colour stock = dice.chance(0.65) ? palette.paper() : palette.main();
        Colour ink = palette.inkOn(List.of(stock), false);
        canvas.box(band, stock);
        canvas.box(band.left(), below ? band.top() : band.bottom() - 5, band.width(), 5, palette.second());
        Align align = dice.chance(0.5) ? Align.LEFT : Align.CENTRE;
        label.draw(canvas, new Box(band.left() + 30, band.top() + 32, band.width() - 60, label.height()), align, ink);
    }

    /** Plain cloth with the picture in a framed window. */
    private void window(Canvas canvas, Palette palette, Composition composition, Words words, Dice dice) {
        Label label = label(words, BOARD.width() - 64, 200, dice);
        Colour cloth = dice.pick(List.of(palette.paper(), palette.main(), palette.shadow(), palette.second()));
        Colour ink = palette.inkOn(List.of(cloth), false);
        canvas.box(BOARD, cloth);
        boolean below = dice.chance(0.5);
        double height = 600 - label.height() - 118;
        Box frame = new Box(BOARD.left() + 34, below ? 36 : 600 - height - 36, BOARD.width() - 68, height);
        boolean arched = dice.chance(0.35);
        canvas.beginClip(arched ? arch(frame) : new Trace().box(frame.left(), frame.top(), frame.width(), height));
        composition.paint(new Stage(canvas, palette, dice, frame, frame, below));
        canvas.end();
        canvas.stroke(arched ? arch(frame.inset(-7)) : box(frame.inset(-7)), ink, 1.5);
        double top = below ? frame.bottom() + 40 : 40;
        label.draw(canvas, new Box(BOARD.left() + 32, top, BOARD.width() - 64, label.height()), Align.CENTRE, ink);
    }

    private static Trace box(Box box) {
        return new Trace().box(box.left(), box.top(), box.width(), box.height());
    }

    private static Trace arch(Box box) {
        double radius = box.width() / 2;
        return Trace.from(box.left(), box.bottom())
                .line(box.left(), box.top() + radius)
                .arc(radius, box.right(), box.top() + radius)
                .line(box.right(), box.bottom())
                .close();
    }

    private void spine(Canvas canvas, Palette palette) {
        Colour cloth = palette.isDark() ? palette.main() : palette.shadow();
        canvas.box(0, 0, SPINE, 600, cloth.mix(palette.shadow(), 0.35));
        canvas.box(SPINE - 4, 0, 4, 600, palette.shadow().wash(0.45));
        canvas.box(SPINE, 0, 3, 600, palette.paper().wash(0.22));
        canvas.box(SPINE + 9, 0, 2, 600, palette.shadow().wash(0.22));
    }

    private Label label(Words words, double width, double height, Dice dice) {
        Face face = dice.chance(0.3) ? Face.ITALIC : Face.ROMAN;
        Lettering title = letterer.title(words.title(), face, new TitleFitter.Room(width, height, 78, 20, 1));
        Lettering author = letterer.line(words.credit(), Face.ITALIC, AUTHOR_SIZE, width);
        return new Label(title, author);
    }

    private record Label(Lettering title, Lettering author) {

        private static final double GAP = 20;

        double height() {
            return title.height() + (author.size() > 0 ? GAP + author.height() : 0);
        }

        void draw(Canvas canvas, Box column, Align align, Colour ink) {
            title.draw(canvas, column, align, ink);
            Box foot = new Box(column.left(), column.top() + title.height() + GAP, column.width(), AUTHOR_SIZE);
            author.draw(canvas, foot, align, ink);
        }
    }
}
