package io.moodreel.server.posters;

import java.util.List;

/** Science fiction: planets, orbits, eclipses. */
final class Rings implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.dice().chance(0.6) ? stage.glowingGround() : stage.plainGround();
        switch (stage.dice().count(0, 2)) {
            case 0 -> orbits(stage);
            case 1 -> eclipse(stage);
            default -> tunnel(stage);
        }
        return behind;
    }

    private static void orbits(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        Shapes.stars(canvas, dice, art.inset(12), 26, palette.focus().wash(0.8));
        double x = art.x(dice.between(0.36, 0.64));
        double y = art.centreY();
        double radius = art.reach() * dice.between(0.16, 0.27);
        canvas.beginTurn(dice.side() * dice.between(12, 38), x, y);
        int rings = dice.count(1, 3);
        double flat = dice.between(0.2, 0.36);
        for (int back = 1; back >= 0; back--) {
            for (int i = 0; i < rings; i++) {
                double wide = radius * (1.5 + 0.34 * i);
                Trace half = Trace.from(x - wide, y).ellipse(wide, wide * flat, back == 1, x + wide, y);
                canvas.stroke(half, i % 2 == 0 ? palette.second() : palette.focus(), i == 0 ? 7 : 2.5);
            }
            if (back == 1) {
                canvas.circle(x, y, radius, palette.main());
                canvas.shape(
                        Shapes.crescent(x, y, radius, dice.between(0.1, 0.6)),
                        palette.shadow().wash(0.35));
            }
        }
        double wide = radius * (1.5 + 0.34 * (rings - 1));
        double angle = dice.between(0.3, 2.8);
        canvas.circle(x + wide * Math.cos(angle), y + wide * flat * Math.sin(angle), radius * 0.17, palette.focus());
        canvas.end();
    }

    private static void eclipse(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.32, 0.44);
        double x = art.x(dice.pick(0.5, 0.32, 0.7));
        double y = stage.fromFarEnd(0.46);
        canvas.circle(
                x,
                y,
                radius * 1.7,
                canvas.halo(x, y, radius * 1.7, palette.main(), palette.main().wash(0)));
        canvas.circle(x, y, radius, palette.focus());
        double shift = radius * dice.between(0.05, 0.16);
        double angle = dice.between(0, 2 * Math.PI);
        canvas.circle(x + shift * Math.cos(angle), y + shift * Math.sin(angle), radius * 0.95, palette.shadow());
        double away = radius * dice.between(1.2, 1.42);
        canvas.circle(x - away * Math.cos(angle), y - away * Math.sin(angle) * 0.7, radius * 0.09, palette.second());
    }

    private static void tunnel(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        int rings = dice.count(5, 8);
        double outer = art.reach() * dice.between(0.44, 0.48);
        double x = art.centreX();
        double y = art.centreY();
        double driftX = dice.between(-0.5, 0.5);
        double driftY = dice.between(-0.4, 0.4);
        for (int i = 0; i < rings; i++) {
            double share = (double) i / rings;
            double radius = outer * (1 - share * 0.92);
            double slack = (outer - radius) * 0.9;
            Colour colour = i % 2 == 1
                    ? palette.ground().mix(palette.shadow(), share)
                    : palette.main().mix(palette.second(), share);
            canvas.circle(x + slack * driftX, y + slack * driftY, radius, colour);
        }
        double slack = outer * 0.86;
        canvas.circle(x + slack * driftX, y + slack * driftY, outer * 0.09, palette.focus());
    }
}
