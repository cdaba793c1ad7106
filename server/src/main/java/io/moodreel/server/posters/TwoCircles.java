package io.moodreel.server.posters;

import java.util.List;

/** Romance: two discs that meet. */
final class TwoCircles implements Composition {

    @Override
    public Setting setting(Dice dice) {
        return new Setting(
                dice.chance(0.7),
                dice.chance(0.6) ? Align.CENTRE : Align.LEFT,
                dice.chance(0.6) ? Face.ITALIC : Face.ROMAN);
    }

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.anyGround();
        switch (stage.dice().count(0, 2)) {
            case 0 -> embrace(stage);
            case 1 -> halves(stage);
            default -> ripples(stage);
        }
        return behind;
    }

    /** The place of the two discs: their common middle, half their distance, the angle between them. */
    private record Pair(double x, double y, double half, double angle) {
        double x1() {
            return x - half * Math.cos(angle);
        }

        double y1() {
            return y - half * Math.sin(angle);
        }

        double x2() {
            return x + half * Math.cos(angle);
        }

        double y2() {
            return y + half * Math.sin(angle);
        }
    }

    private static void embrace(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double r1 = art.reach() * dice.between(0.24, 0.31);
        double r2 = r1 * dice.between(0.62, 1);
        Pair pair =
                new Pair(art.centreX(), art.centreY(), (r1 + r2) * dice.between(0.22, 0.34), dice.between(-1.2, 1.2));
        boolean first = dice.chance(0.5);
        canvas.circle(pair.x1(), pair.y1(), r1, first ? palette.main() : palette.second());
        canvas.circle(pair.x2(), pair.y2(), r2, first ? palette.second() : palette.main());
        canvas.shape(Shapes.lens(pair.x1(), pair.y1(), r1, pair.x2(), pair.y2(), r2), palette.focus());
    }

    /** Two half discs slide along each other, nearly one. */
    private static void halves(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.3, 0.4);
        double slide = radius * dice.between(0.12, 0.5) * dice.side();
        double x = art.centreX();
        double y = art.centreY();
        canvas.beginTurn(dice.pick(90, -90, 60, 120, 35), x, y);
        canvas.shape(Shapes.dome(x - slide / 2, y - 2, radius), palette.main());
        canvas.shape(Shapes.bowl(x + slide / 2, y + 2, radius), palette.second());
        canvas.circle(x - slide / 2, y - radius * 0.42, radius * 0.13, palette.focus());
        canvas.circle(x + slide / 2, y + radius * 0.42, radius * 0.13, palette.focus());
        canvas.end();
    }

    /** Rings spread from two points and cross. */
    private static void ripples(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double reach = art.reach();
        double radius = reach * 0.29;
        Pair pair = new Pair(art.centreX(), art.centreY(), radius * dice.between(0.5, 0.68), dice.between(-1, 1));
        int rings = dice.count(4, 6);
        for (int i = rings; i > 0; i--) {
            double size = radius * i / rings;
            double line = radius / rings * dice.between(0.3, 0.5);
            canvas.ring(pair.x1(), pair.y1(), size, palette.main(), line);
            canvas.ring(pair.x2(), pair.y2(), size, palette.second(), line);
        }
        canvas.circle(pair.x1(), pair.y1(), radius * 0.1, palette.focus());
        canvas.circle(pair.x2(), pair.y2(), radius * 0.1, palette.focus());
    }
}
