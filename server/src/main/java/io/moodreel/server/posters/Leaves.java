package io.moodreel.server.posters;

import java.util.List;

/** Poetry: a branch, a falling leaf, wind. */
final class Leaves implements Composition {

    @Override
    public Setting setting(Dice dice) {
        return new Setting(dice.chance(0.6), Align.LEFT, Face.ITALIC);
    }

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        if (stage.dice().chance(0.6)) {
            branch(stage);
        } else {
            wind(stage);
        }
        return behind;
    }

    private static Trace leaf(double x, double y, double angle, double length, double width) {
        double tipX = x + length * Math.cos(angle);
        double tipY = y + length * Math.sin(angle);
        double midX = (x + tipX) / 2;
        double midY = (y + tipY) / 2;
        double offX = -width * Math.sin(angle);
        double offY = width * Math.cos(angle);
        return Trace.from(x, y)
                .bend(midX + offX, midY + offY, tipX, tipY)
                .bend(midX - offX, midY - offY, x, y)
                .close();
    }

    private static void branch(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.2, 0.32);
        canvas.circle(art.x(dice.pick(0.34, 0.66)), art.y(dice.between(0.34, 0.5)), radius, palette.second());
        double x = art.x(dice.between(0.4, 0.6));
        double bend = art.width() * dice.between(0.12, 0.26) * dice.side();
        double foot = art.bottom();
        double top = art.y(0.12);
        canvas.stroke(Trace.from(x, foot).bend(x + bend, art.centreY(), x, top), palette.main(), 3);
        int pairs = dice.count(4, 7);
        double length = art.reach() * dice.between(0.22, 0.3);
        int golden = dice.count(0, pairs * 2 - 1);
        for (int i = 0; i < pairs * 2; i++) {
            double share = (i + 1.0) / (pairs * 2 + 1);
            double along = 1 - share;
            double stemX = x + 2 * share * along * bend;
            double stemY = foot + (top - foot) * share;
            double angle = -Math.PI / 2 + (i % 2 == 0 ? 1 : -1) * dice.between(0.6, 1);
            double size = length * (1.05 - 0.5 * share);
            canvas.shape(
                    leaf(stemX, stemY, angle, size, size * dice.between(0.3, 0.42)),
                    i == golden ? palette.focus() : palette.main());
        }
        canvas.shape(leaf(x, top, -Math.PI / 2, length * 0.5, length * 0.18), palette.main());
    }

    private static void wind(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        int lines = dice.count(4, 6);
        double sway = art.height() * dice.between(0.1, 0.22);
        for (int i = 0; i < lines; i++) {
            double y = art.y(0.18 + 0.64 * i / (lines - 1));
            double turn = sway * (i % 2 == 0 ? 1 : -0.7);
            canvas.stroke(
                    Trace.from(art.left(), y)
                            .curve(art.x(0.3), y - turn, art.x(0.6), y + turn, art.right(), y - turn * 0.4),
                    palette.main().mix(palette.ground(), 0.25 + 0.5 * i / lines),
                    3 + i);
        }
        int leaves = dice.count(4, 7);
        for (int i = 0; i < leaves; i++) {
            double size = art.reach() * dice.between(0.12, 0.24);
            canvas.shape(
                    leaf(
                            art.x(dice.between(0.12, 0.7)),
                            art.y(dice.between(0.2, 0.8)),
                            dice.between(-1, 0.6),
                            size,
                            size * 0.36),
                    i == 0 ? palette.focus() : i % 2 == 0 ? palette.second() : palette.main());
        }
    }
}
