package io.moodreel.server.posters;

import java.util.List;

/** Western: table mountains, a sun too large, one rider's worth of road. */
final class Mesas implements Composition {

    @Override
    public Setting setting(Dice dice) {
        return new Setting(dice.chance(0.5), dice.chance(0.6) ? Align.CENTRE : Align.LEFT, Face.HEAVY);
    }

    @Override
    public List<Colour> paint(Stage stage) {
        Box art = stage.art();
        Box all = stage.all();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        List<Colour> sky = stage.glowingGround();
        double horizon = art.y(dice.between(0.66, 0.76));
        double radius = Math.min(art.reach() * dice.between(0.26, 0.42), (horizon - art.top()) * 0.62);
        double x = art.x(dice.between(0.3, 0.7));
        double y = horizon - radius * dice.between(0.35, 0.6);
        if (dice.chance(0.5)) {
            canvas.circle(x, y, radius, palette.focus());
        } else {
            stripedSun(stage, x, y, radius);
        }
        mesas(stage, horizon, 0.34, dice.count(1, 2), palette.depth(0.4));
        mesas(stage, horizon, 0.2, dice.count(1, 2), palette.depth(0.65));
        Colour desert = palette.depth(0.92);
        canvas.box(all.left(), horizon, all.width(), all.bottom() - horizon, desert);
        if (dice.chance(0.5)) {
            double way = art.x(dice.between(0.3, 0.7));
            canvas.polygon(
                    palette.main().mix(desert, 0.35),
                    way - 1.5,
                    horizon,
                    way + 1.5,
                    horizon,
                    way + art.width() * 0.2,
                    art.bottom(),
                    way - art.width() * 0.02,
                    art.bottom());
        }
        double plant = art.x(x > art.centreX() ? dice.between(0.1, 0.24) : dice.between(0.76, 0.9));
        cactus(canvas, plant, horizon + art.height() * 0.05, art.height() * dice.between(0.26, 0.36), palette.shadow());
        return stage.titleBelow() ? List.of(desert) : sky;
    }

    private static void stripedSun(Stage stage, double x, double y, double radius) {
        int stripes = 6;
        double from = -radius;
        for (int i = 0; i < stripes; i++) {
            double to = -radius + 2 * radius * (i + 1) / stripes;
            double gap = 1.5 + i * 1.8;
            stage.canvas()
                    .shape(
                            Shapes.slice(x, y, radius, from, to - gap),
                            stage.palette().focus().mix(stage.palette().main(), (double) i / stripes));
            from = to;
        }
    }

    private static void mesas(Stage stage, double horizon, double reach, int count, Colour colour) {
        Box art = stage.art();
        Dice dice = stage.dice();
        for (int i = 0; i < count; i++) {
            double x = art.x((i + dice.between(0.1, 0.9)) / count);
            double half = art.width() * dice.between(0.08, 0.22);
            double top = horizon - art.height() * reach * dice.between(0.45, 1);
            double step = (horizon - top) * dice.between(0.35, 0.55);
            stage.canvas()
                    .polygon(
                            colour,
                            x - half * 1.7,
                            horizon + 1,
                            x - half * 1.15,
                            horizon - step,
                            x - half,
                            horizon - step,
                            x - half * 0.92,
                            top,
                            x + half * 0.9,
                            top,
                            x + half,
                            horizon - step,
                            x + half * 1.2,
                            horizon - step,
                            x + half * 1.8,
                            horizon + 1);
        }
    }

    private static void cactus(Canvas canvas, double x, double foot, double tall, Colour colour) {
        double thick = tall * 0.14;
        canvas.roundedBox(new Box(x - thick / 2, foot - tall, thick, tall + 6), thick / 2, colour);
        canvas.stroke(
                Trace.from(x, foot - tall * 0.34)
                        .line(x - tall * 0.14, foot - tall * 0.34)
                        .bend(x - tall * 0.24, foot - tall * 0.34, x - tall * 0.24, foot - tall * 0.46)
                        .line(x - tall * 0.24, foot - tall * 0.64)
                        .move(x, foot - tall * 0.5)
                        .line(x + tall * 0.12, foot - tall * 0.5)
                        .bend(x + tall * 0.22, foot - tall * 0.5, x + tall * 0.22, foot - tall * 0.62)
                        .line(x + tall * 0.22, foot - tall * 0.78),
                colour,
                thick * 0.8);
    }
}
