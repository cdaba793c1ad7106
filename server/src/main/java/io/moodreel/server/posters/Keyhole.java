package io.moodreel.server.posters;

import java.util.List;

/** Mystery: a keyhole, a winding stair, a moon behind fog. */
final class Keyhole implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        switch (stage.dice().count(0, 2)) {
            case 0 -> keyhole(stage);
            case 1 -> stair(stage);
            default -> fog(stage);
        }
        return behind;
    }

    private static Trace hole(double x, double y, double radius, double tall) {
        double waist = radius * 0.5;
        double drop = radius * 0.8;
        return Trace.from(x - waist, y + drop)
                .bulge(radius, x + waist, y + drop)
                .line(x + radius * 0.95, y + tall)
                .line(x - radius * 0.95, y + tall)
                .close();
    }

    private static void keyhole(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.15, 0.21);
        double x = art.x(dice.pick(0.5, 0.34, 0.66));
        double tall = radius * dice.between(2.3, 2.8);
        double y = art.centreY() - (tall - radius) / 2;
        double plate = radius * 1.75;
        double foot = y + tall + radius * 0.6;
        canvas.shape(
                Trace.from(x - plate, foot)
                        .line(x - plate, y)
                        .arc(plate, x + plate, y)
                        .line(x + plate, foot)
                        .close(),
                palette.main().mix(palette.ground(), 0.55));
        canvas.shape(hole(x, y, radius, tall), palette.focus());
        canvas.beginClip(hole(x, y, radius, tall));
        switch (dice.count(0, 2)) {
            case 0 -> Shapes.figure(canvas, x, y + tall, tall * 0.85, palette.shadow());
            case 1 -> {
                canvas.circle(x, y, radius * 0.6, palette.second());
                canvas.circle(x, y, radius * 0.28, palette.shadow());
            }
            default -> canvas.shape(Shapes.dome(x, y + tall, radius), palette.second());
        }
        canvas.end();
    }

    /** Seen from above, down the well of the stairs. */
    private static void stair(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double x = art.x(dice.between(0.42, 0.58));
        double y = art.centreY();
        double outer = art.reach() * 0.47;
        int steps = dice.count(22, 34);
        double turns = dice.side() * dice.between(1.5, 2.2);
        double shrink = dice.between(0.1, 0.2);
        double start = dice.between(0, 2 * Math.PI);
        for (int i = 0; i < steps; i++) {
            double share = (double) i / steps;
            double angle = start + turns * 2 * Math.PI * share;
            double next = start + turns * 2 * Math.PI * (i + 0.82) / steps;
            double far = outer * Math.pow(shrink, share);
            double near = far * 0.5;
            canvas.polygon(
                    palette.main().mix(palette.ground(), share * 0.8),
                    x + near * Math.cos(angle),
                    y + near * Math.sin(angle),
                    x + far * Math.cos(angle),
                    y + far * Math.sin(angle),
                    x + far * Math.cos(next),
                    y + far * Math.sin(next),
                    x + near * Math.cos(next),
                    y + near * Math.sin(next));
        }
        canvas.circle(x, y, outer * 0.07, palette.focus());
    }

    private static void fog(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.24, 0.36);
        double x = art.x(dice.between(0.34, 0.66));
        double y = art.y(dice.between(0.4, 0.5));
        canvas.circle(x, y, radius, palette.focus());
        int veils = dice.count(3, 5);
        for (int i = 0; i < veils; i++) {
            double top = y - radius * 0.5 + (art.bottom() - y + radius * 0.5) * i / veils;
            double tall = (art.bottom() - top) * dice.between(0.3, 0.5);
            double left = art.x(dice.between(-0.2, 0.25));
            Colour veil = palette.ground().mix(palette.main(), 0.5 - 0.34 * i / veils);
            canvas.roundedBox(new Box(left, top, art.width() * dice.between(0.72, 1.1), tall * 0.6), tall * 0.3, veil);
        }
    }
}
