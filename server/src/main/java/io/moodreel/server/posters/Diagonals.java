package io.moodreel.server.posters;

import java.util.List;

/** Action: everything leans, something flies. */
final class Diagonals implements Composition {

    @Override
    public Setting setting(Dice dice) {
        return new Setting(dice.chance(0.6), Align.LEFT, Face.HEAVY);
    }

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        switch (stage.dice().count(0, 2)) {
            case 0 -> blades(stage);
            case 1 -> rays(stage);
            default -> chevrons(stage);
        }
        return behind;
    }

    /** Slanted bars of very different weight, cut off along the slant. */
    private static void blades(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double slant = dice.side() * art.height() * dice.between(0.35, 0.75);
        int bars = dice.count(4, 6);
        double gap = art.width() * 0.03;
        double x = Math.min(art.left(), art.left() - slant) - art.width() * 0.1;
        double end = Math.max(art.right(), art.right() - slant) + art.width() * 0.1;
        int hot = dice.count(1, bars - 2);
        double inset = stage.titleBelow() ? 0 : art.height() * 0.04;
        double top = art.top() + inset;
        for (int i = 0; x < end; i++) {
            double width = art.width() * (i % bars == hot ? 0.26 : dice.pick(0.04, 0.09, 0.16, 0.05));
            Colour colour =
                    i % bars == hot ? palette.main() : i % 3 == 0 ? palette.second() : palette.depth(dice.unit());
            double lift = dice.chance(0.5) ? 0 : art.height() * dice.between(0.04, 0.3);
            double cut = stage.titleBelow() ? art.bottom() - lift : top + lift;
            double share = (cut - art.top()) / art.height();
            if (stage.titleBelow()) {
                canvas.polygon(
                        colour,
                        x + slant,
                        art.top(),
                        x + slant + width,
                        art.top(),
                        x + slant * (1 - share) + width,
                        cut,
                        x + slant * (1 - share),
                        cut);
            } else {
                canvas.polygon(
                        colour,
                        x + slant * (1 - share),
                        cut,
                        x + slant * (1 - share) + width,
                        cut,
                        x + width,
                        art.bottom(),
                        x,
                        art.bottom());
            }
            x += width + gap;
        }
        double radius = art.reach() * dice.between(0.1, 0.17);
        canvas.circle(
                art.x(dice.between(0.24, 0.76)), stage.fromFarEnd(dice.between(0.3, 0.5)), radius, palette.focus());
    }

    /** A burst out of one point near the edge. */
    private static void rays(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double x = art.x(dice.pick(0.12, 0.3, 0.7, 0.88));
        double y = stage.fromFarEnd(dice.between(0.62, 0.86));
        int rays = dice.count(9, 14);
        double turn = dice.between(0, Math.PI);
        canvas.beginClip(new Trace().box(art.left(), art.top(), art.width(), art.height()));
        for (int i = 0; i < rays; i++) {
            double angle = turn + 2 * Math.PI * i / rays;
            double spread = Math.PI / rays * dice.between(0.35, 0.8);
            Colour colour = i % 3 == 0 ? palette.second() : palette.main();
            canvas.polygon(
                    colour,
                    x,
                    y,
                    x + 800 * Math.cos(angle - spread),
                    y + 800 * Math.sin(angle - spread),
                    x + 800 * Math.cos(angle + spread),
                    y + 800 * Math.sin(angle + spread));
        }
        canvas.end();
        double radius = art.reach() * dice.between(0.13, 0.2);
        canvas.circle(x, y, radius * 1.35, palette.ground());
        canvas.circle(x, y, radius, palette.focus());
    }

    /** Arrowheads, one behind the other, the last one bright. */
    private static void chevrons(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        int count = dice.count(3, 5);
        double height = art.height() * dice.between(0.66, 0.84);
        double tip = height * dice.between(0.3, 0.5);
        double step = art.width() / (count + 0.4);
        double thick = step * dice.between(0.5, 0.8);
        double middle = art.centreY();
        int side = dice.side();
        double anchor = side > 0 ? art.left() - thick : art.right() + thick;
        for (int i = 0; i < count; i++) {
            double x = anchor + side * step * i;
            double half = height / 2 * (1 - 0.12 * (count - 1 - i));
            Colour colour = i == count - 1
                    ? palette.focus()
                    : palette.main().mix(palette.second(), (double) i / Math.max(1, count - 2));
            canvas.polygon(
                    colour,
                    x,
                    middle - half,
                    x + side * thick,
                    middle - half,
                    x + side * (thick + tip),
                    middle,
                    x + side * thick,
                    middle + half,
                    x,
                    middle + half,
                    x + side * tip,
                    middle);
        }
    }
}
