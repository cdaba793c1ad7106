package io.moodreel.server.posters;

import java.util.List;

/** Thriller: something whole has been cut. */
final class SlicedDisc implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        switch (stage.dice().count(0, 2)) {
            case 0 -> slices(stage);
            case 1 -> corridor(stage);
            default -> target(stage);
        }
        return behind;
    }

    private static void slices(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.34, 0.41);
        double x = art.centreX();
        double y = art.centreY();
        int cuts = dice.count(3, 7);
        canvas.beginTurn(dice.pick(0, 90, -28, 28, 60), x, y);
        double from = -radius;
        int hot = dice.count(0, cuts - 1);
        for (int i = 0; i < cuts; i++) {
            double to = -radius + radius * 2 * (i + 1) / cuts;
            double shift = radius * dice.between(0.08, 0.3) * (i % 2 == 0 ? 1 : -1);
            canvas.shape(
                    Shapes.slice(x + shift, y, radius, from, to - 3),
                    i == hot ? palette.focus() : i % 2 == 0 ? palette.main() : palette.second());
            from = to;
        }
        canvas.end();
    }

    /** Doors along a passage, a person at the end of it. */
    private static void corridor(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double x = art.x(dice.between(0.3, 0.7));
        double y = art.y(dice.between(0.42, 0.56));
        int frames = dice.count(5, 7);
        double tilt = dice.pick(0, 0, -7, 7);
        canvas.beginClip(
                new Trace().box(art.left(), art.top(), art.width(), art.height() - (stage.titleBelow() ? 2 : 0)));
        canvas.beginTurn(tilt, x, y);
        Box last = art;
        for (int i = 0; i < frames; i++) {
            double scale = Math.pow(0.66, i) * (tilt == 0 ? 0.94 : 1.2);
            double left = x + (art.left() - x) * scale;
            double top = y + (art.top() - y) * scale;
            last = new Box(left, top, art.width() * scale, art.height() * scale);
            Colour colour =
                    i == frames - 1 ? palette.focus() : palette.shadow().mix(palette.main(), 0.08 + 0.8 * i / frames);
            canvas.box(last, colour);
        }
        Shapes.figure(canvas, last.centreX(), last.bottom(), last.height() * 0.7, palette.shadow());
        canvas.end();
        canvas.end();
    }

    private static void target(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.36, 0.44);
        double x = art.centreX();
        double y = art.centreY();
        int rings = dice.count(3, 5);
        double shift = radius * dice.between(0.16, 0.34) * dice.side();
        canvas.beginTurn(dice.pick(0, 90, 45, -30), x, y);
        for (int half = 0; half < 2; half++) {
            for (int i = 0; i < rings; i++) {
                double size = radius * (rings - i) / rings;
                boolean solid = i % 2 == half;
                Colour colour = solid
                        ? (half == 0 ? palette.main() : palette.second())
                        : palette.ground().mix(palette.main(), 0.14);
                double slide = half == 0 ? shift / 2 : -shift / 2;
                canvas.shape(
                        half == 0 ? Shapes.dome(x + slide, y - 1, size) : Shapes.bowl(x + slide, y + 1, size), colour);
            }
        }
        canvas.end();
        canvas.circle(x + art.width() * 0.02, y, radius * 0.1, palette.focus());
    }
}
