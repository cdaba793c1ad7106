package io.moodreel.server.posters;

import java.util.List;

/** Philosophy: circle, square and triangle, considered. */
final class Solids implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        switch (stage.dice().count(0, 2)) {
            case 0 -> inscribed(stage);
            case 1 -> cubes(stage);
            default -> balance(stage);
        }
        return behind;
    }

    private static void inscribed(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.38, 0.44);
        double x = art.centreX();
        double y = art.centreY();
        int depth = dice.count(2, 3);
        double turn = dice.pick(0, 45, 15);
        List<Colour> colours = List.of(palette.main(), palette.ground(), palette.second(), palette.focus());
        for (int i = 0; i < depth; i++) {
            canvas.circle(x, y, radius, colours.get(2 * i % 4));
            double half = radius * Math.sqrt(0.5);
            canvas.beginTurn(turn * (i + 1), x, y);
            canvas.box(x - half, y - half, half * 2, half * 2, colours.get((2 * i + 1) % 4));
            canvas.end();
            radius = half * 0.96;
        }
        canvas.polygon(
                palette.focus(),
                x,
                y - radius * 0.7,
                x + radius * 0.61,
                y + radius * 0.35,
                x - radius * 0.61,
                y + radius * 0.35);
    }

    private static void cubes(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        int columns = dice.count(2, 3);
        double side =
                Math.min(art.width() * 0.86 / (columns * Math.sqrt(3)), art.height() * 0.86 / (1.5 * columns + 0.5));
        double half = side * Math.sqrt(3) / 2;
        double top = art.centreY() - side * (1.5 * columns + 0.5) / 2;
        int open = dice.count(0, columns * (columns + 1) / 2 - 1);
        int index = 0;
        for (int row = 0; row < columns; row++) {
            for (int i = 0; i <= row; i++) {
                double x = art.centreX() + half * (2 * i - row);
                double y = top + side + side * 1.5 * row;
                boolean lit = index++ == open;
                Canvas canvas = stage.canvas();
                canvas.polygon(
                        lit ? palette.focus() : palette.main(),
                        x,
                        y,
                        x - half,
                        y - side / 2,
                        x,
                        y - side,
                        x + half,
                        y - side / 2);
                canvas.polygon(
                        palette.main().mix(palette.shadow(), 0.4),
                        x,
                        y,
                        x - half,
                        y - side / 2,
                        x - half,
                        y + side / 2,
                        x,
                        y + side);
                canvas.polygon(palette.second(), x, y, x + half, y - side / 2, x + half, y + side / 2, x, y + side);
            }
        }
    }

    private static void balance(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double foot = art.y(0.9);
        double unit = art.height() * dice.between(0.2, 0.24);
        double x = art.centreX();
        double beam = art.width() * 0.38;
        double tilt = dice.between(-9, 9);
        canvas.polygon(palette.main(), x, foot - unit, x + unit * 0.6, foot, x - unit * 0.6, foot);
        canvas.beginTurn(tilt, x, foot - unit);
        canvas.box(x - beam, foot - unit - 8, beam * 2, 8, palette.second());
        double ball = unit * dice.between(0.4, 0.6);
        double cube = unit * dice.between(0.5, 0.9);
        int side = dice.side();
        canvas.circle(x + side * (beam - ball), foot - unit - 8 - ball, ball, palette.focus());
        canvas.box(x - side * (beam - cube / 2) - cube / 2, foot - unit - 8 - cube, cube, cube, palette.main());
        canvas.end();
    }
}
