package io.moodreel.server.posters;

import java.util.List;

/** Crime: a city of equal windows, and the one that is lit. */
final class Grid implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        switch (stage.dice().count(0, 2)) {
            case 0 -> windows(stage);
            case 1 -> blinds(stage);
            default -> suspects(stage);
        }
        return behind;
    }

    private static void windows(Stage stage) {
        Box art = stage.art().inset(28);
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        int columns = dice.count(4, 6);
        double cell = art.width() / columns;
        double aspect = dice.pick(0.8, 1.1, 1.4);
        int rows = Math.max(3, (int) (art.height() / (cell * aspect)));
        double tall = art.height() / rows;
        int lit = dice.count(0, rows * columns - 1);
        int warm = dice.count(0, rows * columns - 1);
        Colour dim = palette.ground().mix(palette.main(), 0.3);
        Trace dark = new Trace();
        Trace half = new Trace();
        for (int i = 0; i < rows * columns; i++) {
            double x = art.left() + cell * (i % columns);
            double y = art.top() + tall * (i / columns);
            Box pane = new Box(x + cell * 0.1, y + tall * 0.1, cell * 0.8, tall * 0.8);
            if (i == lit) {
                stage.canvas().box(pane, palette.focus());
                Shapes.figure(
                        stage.canvas(),
                        pane.x(dice.between(0.35, 0.65)),
                        pane.bottom(),
                        pane.height() * 0.72,
                        palette.isDark() ? palette.shadow() : palette.paper());
            } else if (i == warm || dice.chance(0.08)) {
                stage.canvas().box(pane, palette.main());
            } else {
                (dice.chance(0.3) ? half : dark).box(pane.left(), pane.top(), pane.width(), pane.height());
            }
        }
        stage.canvas().shape(dark, dim);
        stage.canvas().shape(half, dim.mix(palette.main(), 0.22));
    }

    /** Light through a blind falls across a disc. */
    private static void blinds(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.3, 0.4);
        double x = art.x(dice.pick(0.4, 0.5, 0.6));
        double y = art.centreY();
        int slats = dice.count(7, 11);
        double step = art.height() * 0.9 / slats;
        double shift = step * dice.between(0.25, 0.5);
        double top = art.top() + art.height() * 0.05;
        Trace back = new Trace();
        for (int i = 0; i < slats; i++) {
            back.box(art.left(), top + step * i, art.width(), step * 0.46);
        }
        canvas.shape(back, palette.ground().mix(palette.main(), 0.22));
        for (int i = 0; i < slats; i++) {
            double from = Math.clamp(top + step * i + shift * 0.2 - y, -radius, radius);
            double to = Math.clamp(top + step * i + step * 0.5 - y, -radius, radius);
            if (to - from > 1) {
                canvas.shape(Shapes.slice(x, y, radius, from, to), i == slats / 2 ? palette.focus() : palette.main());
            }
        }
    }

    /** Rows of the same disc; one of them does not keep in line. */
    private static void suspects(Stage stage) {
        Box art = stage.art().inset(32);
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        int columns = dice.count(3, 5);
        double cell = art.width() / columns;
        int rows = Math.max(2, (int) Math.round(art.height() / cell));
        double tall = art.height() / rows;
        double radius = Math.min(cell, tall) * dice.between(0.33, 0.43);
        int odd = dice.count(0, rows * columns - 1);
        boolean square = dice.chance(0.4);
        for (int i = 0; i < rows * columns; i++) {
            double x = art.left() + cell * (i % columns + 0.5);
            double y = art.top() + tall * (i / columns + 0.5);
            if (i == odd) {
                double slip = radius * 0.34;
                stage.canvas().circle(x + slip * dice.side(), y + slip * dice.side(), radius, palette.focus());
            } else if (square) {
                stage.canvas()
                        .box(
                                x - radius,
                                y - radius,
                                radius * 2,
                                radius * 2,
                                i % 2 == 0 ? palette.main() : palette.second());
            } else {
                stage.canvas()
                        .circle(
                                x,
                                y,
                                radius,
                                i / columns % 2 == 0
                                        ? palette.main()
                                        : palette.main().mix(palette.ground(), 0.35));
            }
        }
    }
}
