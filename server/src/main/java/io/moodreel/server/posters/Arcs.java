package io.moodreel.server.posters;

import java.util.List;

/** Comedy: arcs that grin, bounce and bow. */
final class Arcs implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        switch (stage.dice().count(0, 3)) {
            case 0 -> rainbow(stage);
            case 1 -> grins(stage);
            case 2 -> bounce(stage);
            default -> fan(stage);
        }
        return behind;
    }

    private static void rainbow(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        double foot = art.bottom() - (stage.titleBelow() ? 6 : 0);
        double x = art.x(dice.pick(0.5, 0.5, 0.24, 0.76));
        double outer = Math.min(art.height() * 0.86, art.width() * dice.between(0.44, 0.62));
        int bands = dice.count(3, 5);
        List<Colour> colours = List.of(palette.main(), palette.second(), palette.focus());
        for (int i = 0; i < bands; i++) {
            double radius = outer * (bands - i) / bands;
            double inner = outer * (bands - i - dice.between(0.62, 0.86)) / bands;
            stage.canvas().shape(Shapes.rainbow(x, foot, radius, Math.max(inner, 1)), colours.get(i % 3));
        }
    }

    /** Half discs hung in a staggered pattern, one of them the other way up. */
    private static void grins(Stage stage) {
        Box art = stage.art().inset(26);
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        int columns = dice.count(2, 3);
        double radius = art.width() / columns / 2;
        int rows = Math.max(2, (int) (art.height() / (radius * 1.12)));
        double step = art.height() / rows;
        int odd = dice.count(0, rows * columns - 1);
        boolean bowls = dice.chance(0.6);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int index = row * columns + column;
                double x = art.left() + radius * (2 * column + 1);
                double y = art.top() + step * row;
                Colour colour =
                        index == odd ? palette.focus() : (row + column) % 2 == 0 ? palette.main() : palette.second();
                boolean bowl = bowls == (index != odd);
                double size = Math.min(radius, step) * 0.94;
                stage.canvas().shape(bowl ? Shapes.bowl(x, y + 2, size) : Shapes.dome(x, y + size + 2, size), colour);
            }
        }
    }

    /** A ball has come hopping across the picture. */
    private static void bounce(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double foot = art.bottom() - (stage.titleBelow() ? 4 : art.height() * 0.1);
        int hops = dice.count(3, 4);
        double shrink = dice.between(0.62, 0.76);
        double total = 0;
        for (int i = 0; i < hops; i++) {
            total += Math.pow(shrink, i);
        }
        boolean mirrored = dice.chance(0.5);
        double unit = art.width() * 0.92 / total / 2;
        double x = art.x(0.04);
        double tallest = Math.min(1, (foot - art.top() - 30) / (unit * 1.9));
        for (int i = 0; i < hops; i++) {
            double radius = unit * Math.pow(shrink, i);
            double height = radius * 1.9 * tallest;
            double middle = mirrored ? art.right() - (x - art.left()) - radius : x + radius;
            Trace hop = Trace.from(middle - radius, foot).ellipse(radius, height, true, middle + radius, foot);
            canvas.shape(hop.close(), i % 2 == 0 ? palette.main() : palette.second());
            x += radius * 2;
        }
        double ball = art.reach() * dice.between(0.09, 0.13);
        double place = mirrored ? art.x(dice.between(0.14, 0.3)) : art.x(dice.between(0.7, 0.86));
        canvas.circle(place, art.top() + art.height() * dice.between(0.26, 0.4), ball, palette.focus());
        canvas.box(stage.all().left(), foot, stage.all().width(), 3, palette.focus());
    }

    /** Quarter rings open from a corner like a hand fan. */
    private static void fan(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        boolean left = dice.chance(0.5);
        double x = left ? art.left() : art.right();
        double y = stage.titleBelow() ? art.top() : art.bottom();
        double outer = Math.min(art.width(), art.height()) * dice.between(0.88, 0.98);
        int bands = dice.count(4, 7);
        List<Colour> colours = List.of(palette.main(), palette.ground(), palette.second(), palette.ground());
        for (int i = 0; i < bands; i++) {
            double radius = outer * Math.pow((double) (bands - i) / bands, 0.9);
            stage.canvas().circle(x, y, radius, i == bands - 1 ? palette.focus() : colours.get(i % colours.size()));
        }
    }
}
