package io.moodreel.server.posters;

import java.util.List;

/** Classics: one motif repeated, as stamped on cloth bindings. */
final class Ornament implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        Dice dice = stage.dice();
        switch (dice.count(0, 3)) {
            case 0 -> scallops(stage);
            case 1 -> sprigs(stage);
            case 2 -> quatrefoils(stage);
            default -> drops(stage);
        }
        return behind;
    }

    private static void scallops(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        int columns = dice.count(3, 5);
        double cell = art.width() / columns;
        double radius = cell / 2;
        int rows = (int) Math.ceil(art.height() / radius);
        stage.canvas().beginClip(new Trace().box(art.left(), art.top(), art.width(), art.height()));
        String even = scallopRow(stage, columns, radius, true);
        String odd = scallopRow(stage, columns, radius, false);
        for (int row = 2; row <= rows; row++) {
            stage.canvas().repeat(row % 2 == 0 ? even : odd, 0, radius * (row - row % 2));
        }
        stage.canvas().end();
    }

    private static String scallopRow(Stage stage, int columns, double radius, boolean even) {
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        String row = canvas.beginReusable();
        double y = stage.art().top() + radius * (even ? 0.2 : 1.2);
        for (int column = 0; column <= columns; column++) {
            double x = stage.art().left() + radius * (2 * column + (even ? 1 : 0));
            canvas.circle(x, y, radius * 0.98, even ? palette.main() : palette.second());
            canvas.circle(x, y, radius * 0.72, palette.ground());
            canvas.circle(x, y, radius * 0.42, palette.focus());
        }
        canvas.end();
        return row;
    }

    private static void sprigs(Stage stage) {
        Box art = stage.art().inset(18);
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        int columns = stage.dice().count(3, 4);
        int rows = Math.max(2, (int) Math.round(art.height() / (art.width() / columns) / 1.15));
        new Tiling(art, columns, rows).lay(canvas, (row, column) -> (row + column) % 2, (tile, motif) -> {
            double size = tile.reach() * 0.4;
            double x = tile.centreX();
            double y = tile.centreY();
            canvas.beginTurn(180 * motif, x, y);
            canvas.box(x - 1, y - size * 0.4, 2, size * 1.4, palette.main());
            Trace leaves = new Trace();
            for (int side = -1; side <= 1; side += 2) {
                leaves.move(x, y + size * 0.7)
                        .bend(x + side * size * 0.9, y + size * 0.6, x + side * size * 0.8, y - size * 0.2)
                        .bend(x + side * size * 0.1, y, x, y + size * 0.7)
                        .close();
            }
            canvas.shape(leaves, palette.main());
            canvas.circle(x, y - size * 0.6, size * 0.32, motif == 0 ? palette.focus() : palette.second());
            canvas.end();
        });
    }

    private static void quatrefoils(Stage stage) {
        Box art = stage.art().inset(14);
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        int columns = stage.dice().count(3, 4);
        int rows = Math.max(2, (int) Math.round(art.height() / (art.width() / columns)));
        new Tiling(art, columns, rows).lay(canvas, (row, column) -> (row + column) % 2, (tile, motif) -> {
            double leaf = tile.reach() * 0.22;
            Trace leaves = new Trace();
            for (int turn = 0; turn < 4; turn++) {
                double angle = Math.PI / 2 * turn;
                leaves.circle(tile.centreX() + leaf * Math.cos(angle), tile.centreY() + leaf * Math.sin(angle), leaf);
            }
            canvas.shape(leaves, motif == 0 ? palette.main() : palette.second());
            canvas.circle(tile.centreX(), tile.centreY(), leaf * 0.6, motif == 0 ? palette.focus() : palette.ground());
        });
    }

    /** Drops in columns that point up and down by turns; one shines. */
    private static void drops(Stage stage) {
        Box art = stage.art().inset(20);
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        int columns = dice.count(4, 6);
        int rows = Math.max(3, (int) Math.round(art.height() / (art.width() / columns) / 1.2));
        int shining = dice.count(0, rows * columns - 1);
        List<Colour> colours = List.of(palette.main(), palette.second(), palette.focus(), palette.focus());
        new Tiling(art, columns, rows)
                .lay(
                        canvas,
                        (row, column) -> column % 2 + (row * columns + column == shining ? 2 : 0),
                        (tile, motif) -> canvas.shape(drop(tile, motif % 2 == 1), colours.get(motif)));
    }

    private static Trace drop(Box tile, boolean pointsDown) {
        double half = tile.reach() * 0.3;
        double x = tile.centreX();
        double point = tile.y(pointsDown ? 0.9 : 0.1);
        double round = tile.y(pointsDown ? 0.36 : 0.64);
        double shoulder = round + (point - round) * 0.4;
        Trace drop = Trace.from(x, point).bend(x + half, shoulder, x + half, round);
        Trace belly = pointsDown ? drop.arcBack(half, x - half, round) : drop.arc(half, x - half, round);
        return belly.bend(x - half, shoulder, x, point).close();
    }
}
