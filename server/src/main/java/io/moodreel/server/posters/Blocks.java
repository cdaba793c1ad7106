package io.moodreel.server.posters;

import java.util.List;

/** Family and children: building blocks, laid as a quilt or piled up. */
final class Blocks implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        if (stage.dice().chance(0.55)) {
            quilt(stage);
        } else {
            pile(stage);
        }
        return behind;
    }

    private static List<Colour> toys(Palette palette) {
        return List.of(palette.main(), palette.second(), palette.focus(), third(palette));
    }

    /** A block of another colour, as bright as the main one. */
    private static Colour third(Palette palette) {
        Colour main = palette.main();
        return new Colour(main.lightness(), main.chroma() * 0.9, main.hue() + 130).unmuddied();
    }

    private static void quilt(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        int columns = dice.count(2, 4);
        double cell = art.width() / columns;
        int rows = Math.max(1, (int) Math.round(art.height() / cell));
        double tall = art.height() / rows;
        List<Colour> toys = toys(palette);
        List<Colour> tiles = List.of(palette.ground(), palette.depth(0.25), palette.depth(0.6), palette.whisper());
        for (int i = 0; i < rows * columns; i++) {
            Box tile = new Box(art.left() + cell * (i % columns), art.top() + tall * (i / columns), cell, tall);
            canvas.box(tile.left(), tile.top(), cell + 0.4, tall + 0.4, dice.pick(tiles));
            toy(stage, tile, dice.pick(toys), dice.pick(toys));
        }
    }

    private static void toy(Stage stage, Box tile, Colour colour, Colour other) {
        Canvas canvas = stage.canvas();
        double radius = tile.reach() / 2;
        double x = tile.centreX();
        double y = tile.centreY();
        switch (stage.dice().count(0, 6)) {
            case 0 -> canvas.circle(x, y, radius * 0.8, colour);
            case 1 -> canvas.shape(Shapes.dome(x, tile.bottom(), radius), colour);
            case 2 -> canvas.shape(quarter(tile), colour);
            case 3 ->
                canvas.polygon(
                        colour, tile.left(), tile.bottom(), tile.right(), tile.bottom(), tile.right(), tile.top());
            case 4 -> {
                canvas.shape(Shapes.dome(x, y, radius), colour);
                canvas.shape(Shapes.dome(x, tile.bottom(), radius), other);
            }
            case 5 -> {
                canvas.circle(x, y, radius, colour);
                canvas.circle(x, y, radius * 0.45, other);
            }
            default -> canvas.shape(Shapes.arch(x, tile.bottom(), radius * 0.7, tile.height() * 0.86), colour);
        }
    }

    private static Trace quarter(Box tile) {
        double radius = tile.reach();
        return Trace.from(tile.left(), tile.bottom())
                .line(tile.left(), tile.bottom() - radius)
                .arc(radius, tile.left() + radius, tile.bottom())
                .close();
    }

    /** Blocks on blocks, a ball or a roof on top. */
    private static void pile(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        List<Colour> toys = toys(palette);
        double foot = art.bottom() - (stage.titleBelow() ? 4 : 0);
        int floors = dice.count(3, 4);
        double tall = art.height() * 0.84 / (floors + 0.8);
        double width = art.width() * dice.between(0.66, 0.84);
        double middle = art.x(dice.between(0.44, 0.56));
        int shade = dice.count(0, 3);
        for (int floor = 0; floor < floors; floor++) {
            double top = foot - tall * (floor + 1);
            double left = middle - width / 2;
            int pieces = floor == floors - 1 ? 1 : dice.count(1, 3);
            double step = width / pieces;
            for (int i = 0; i < pieces; i++) {
                Box piece = new Box(left + step * i, top, step - 3, tall - 3);
                canvas.box(piece, toys.get((shade + floor + i) % toys.size()));
                Colour hole = palette.ground();
                if (dice.chance(0.45)) {
                    canvas.shape(Shapes.dome(piece.centreX(), piece.bottom(), piece.reach() * 0.38), hole);
                }
            }
            middle += dice.between(-0.08, 0.08) * width;
            width *= dice.between(0.66, 0.84);
        }
        double top = foot - tall * floors - 3;
        Colour last = toys.get((shade + floors + 1) % toys.size());
        if (dice.chance(0.5)) {
            canvas.circle(middle, top - tall * 0.38, tall * 0.38, last);
        } else {
            canvas.polygon(last, middle - width * 0.6, top, middle + width * 0.6, top, middle, top - tall * 0.8);
        }
    }
}
