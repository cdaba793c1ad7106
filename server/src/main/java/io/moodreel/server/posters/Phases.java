package io.moodreel.server.posters;

import java.util.List;

/** Animation: one shape, drawn again and again, each time a little further. */
final class Phases implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        switch (stage.dice().count(0, 2)) {
            case 0 -> morph(stage);
            case 1 -> leap(stage);
            default -> twist(stage);
        }
        return behind;
    }

    /** Squares turn round, sheet by sheet. */
    private static void morph(Stage stage) {
        Box art = stage.art().inset(30);
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        int columns = dice.count(3, 4);
        double cell = art.width() / columns;
        int rows = Math.max(2, (int) Math.round(art.height() / cell));
        double tall = art.height() / rows;
        int last = rows * columns - 1;
        double half = Math.min(cell, tall) * 0.4;
        double spin = dice.pick(0, 45, 90);
        for (int i = 0; i <= last; i++) {
            double share = (double) i / last;
            double x = art.left() + cell * (i % columns + 0.5);
            double y = art.top() + tall * (i / columns + 0.5);
            Box sheet = new Box(x - half, y - half, half * 2, half * 2);
            stage.canvas().beginTurn(spin * Math.sin(share * Math.PI), x, y);
            stage.canvas()
                    .roundedBox(
                            sheet,
                            half * share,
                            i == last ? palette.focus() : palette.second().mix(palette.main(), share));
            stage.canvas().end();
        }
    }

    /** Onion-skinned balls along a leap. */
    private static void leap(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        int frames = dice.count(8, 12);
        double radius = art.reach() * dice.between(0.12, 0.17);
        int side = dice.side();
        double rise = art.height() * dice.between(0.5, 0.66);
        for (int i = 0; i < frames; i++) {
            double share = (double) i / (frames - 1);
            double along = side > 0 ? 0.12 + 0.7 * share : 0.88 - 0.7 * share;
            double y = art.y(0.84) - rise * 4 * share * (1 - share * 0.72) * 0.72;
            double stretch = 1 + 0.3 * Math.abs(0.6 - share);
            Colour colour = palette.ground().mix(palette.main(), 0.15 + 0.7 * share);
            if (i < frames - 1) {
                canvas.ellipse(
                        art.x(along), y, radius * (0.6 + 0.4 * share), radius * (0.6 + 0.4 * share) * stretch, colour);
            } else {
                canvas.circle(art.x(along), y, radius * 1.05, palette.focus());
            }
        }
    }

    /** A sheet turned about its middle, frame after frame. */
    private static void twist(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        int frames = dice.count(6, 9);
        double turn = dice.side() * dice.between(8, 15);
        double half = art.reach() * dice.between(0.37, 0.42);
        double x = art.centreX();
        double y = art.centreY();
        double shrink = dice.between(0.78, 0.86);
        for (int i = 0; i < frames; i++) {
            canvas.beginTurn(turn * i, x, y);
            double size = half * Math.pow(shrink, i);
            Colour colour = i % 2 == 0
                    ? palette.main().mix(palette.second(), (double) i / frames)
                    : palette.ground().mix(palette.main(), 0.1);
            canvas.roundedBox(new Box(x - size, y - size, size * 2, size * 2), size * 0.18, colour);
            canvas.end();
        }
        canvas.circle(x, y, half * Math.pow(shrink, frames) * 0.6, palette.focus());
    }
}
