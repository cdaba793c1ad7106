package io.moodreel.server.posters;

import java.util.List;

/** A film of no known genre: the cinema itself, a moment before it begins. */
final class Projector implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        if (stage.dice().chance(0.5)) {
            return seats(stage);
        }
        beam(stage);
        return behind;
    }

    private static void beam(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        boolean fromLeft = dice.chance(0.5);
        double lampX = fromLeft ? art.x(0.1) : art.x(0.9);
        double lampY = art.y(dice.between(0.12, 0.24));
        double screenX = fromLeft ? art.x(0.88) : art.x(0.12);
        double top = art.y(dice.between(0.3, 0.42));
        double tall = art.height() * dice.between(0.36, 0.5);
        canvas.polygon(
                palette.main().wash(0.34), lampX, lampY - 4, screenX, top, screenX, top + tall, lampX, lampY + 4);
        double slant = art.width() * 0.06;
        canvas.polygon(
                palette.focus(),
                screenX - slant,
                top + 10,
                screenX + slant,
                top - 10,
                screenX + slant,
                top + tall + 10,
                screenX - slant,
                top + tall - 10);
        canvas.circle(lampX, lampY, art.reach() * 0.045, palette.second());
        Trace dust = new Trace();
        for (int i = 0; i < 18; i++) {
            double share = dice.between(0.15, 0.92);
            double centre = lampY + (top + tall / 2 - lampY) * share;
            dust.circle(
                    lampX + (screenX - lampX) * share,
                    centre + tall * share * dice.between(-0.42, 0.42),
                    dice.between(0.8, 2.2));
        }
        canvas.shape(dust, palette.focus().wash(0.8));
    }

    private static List<Colour> seats(Stage stage) {
        Box art = stage.art();
        Box all = stage.all();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        Box screen = new Box(art.x(0.12), art.y(0.14), art.width() * 0.76, art.height() * dice.between(0.36, 0.46));
        canvas.box(screen.inset(-4), palette.main().wash(0.35));
        canvas.box(screen, canvas.fade(screen, palette.focus(), palette.main()));
        double radius = screen.height() * dice.between(0.2, 0.34);
        canvas.circle(screen.x(dice.between(0.25, 0.75)), screen.y(0.55), radius, palette.second());
        int rows = dice.count(2, 3);
        for (int row = 0; row < rows; row++) {
            double y = art.y(0.78 + 0.22 * row / rows);
            int seats = 8 - row * 2;
            double step = all.width() / seats;
            Colour colour = palette.depth(0.6 + 0.4 * (row + 1) / rows);
            canvas.box(all.left(), y, all.width(), all.bottom() - y, colour);
            Trace heads = new Trace();
            for (int i = 0; i <= seats; i++) {
                if (!dice.chance(0.22)) {
                    heads.circle(all.left() + step * (i + (row % 2) * 0.5), y, step * 0.27);
                }
            }
            canvas.shape(heads, colour);
        }
        return stage.titleBelow() ? List.of(palette.depth(1)) : List.of(palette.ground());
    }
}
