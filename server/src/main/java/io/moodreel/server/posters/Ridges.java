package io.moodreel.server.posters;

import java.util.List;

/** Adventure: ranges behind ranges, and a light beyond them. */
final class Ridges implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        Dice dice = stage.dice();
        Box art = stage.art();
        Palette palette = stage.palette();
        List<Colour> behind = stage.glowingGround();
        double radius = art.reach() * dice.between(0.12, 0.26);
        double sky = art.y(dice.between(0.3, 0.42));
        stage.canvas().circle(art.x(dice.pick(0.24, 0.38, 0.62, 0.76)), sky, radius, palette.focus());
        boolean peaks = dice.chance(0.55);
        int layers = dice.count(3, 5);
        double foot = stage.titleBelow() ? art.bottom() : stage.all().bottom();
        double first = art.y(dice.between(0.4, 0.52));
        for (int i = 0; i < layers; i++) {
            double crest = first + (foot - first) * i / layers * 0.94;
            double relief = art.height() * dice.between(0.1, 0.2) * (1 - 0.1 * i);
            Colour colour = palette.depth((double) (i + 1) / layers);
            if (peaks) {
                peaks(stage, crest, relief, colour, i);
            } else {
                dunes(stage, crest, relief, colour);
            }
        }
        if (!stage.titleBelow()) {
            return behind;
        }
        return List.of(palette.depth(1));
    }

    private static void peaks(Stage stage, double crest, double relief, Colour colour, int layer) {
        Box all = stage.all();
        Dice dice = stage.dice();
        Trace range = Trace.from(all.left(), all.bottom()).line(all.left(), crest + relief * dice.between(0.2, 0.9));
        Trace lit = new Trace();
        double x = all.left();
        int summits = dice.count(2, 4) + layer / 2;
        double step = all.width() / summits;
        for (int i = 0; i < summits; i++) {
            double top = x + step * dice.between(0.35, 0.65);
            double summit = crest - relief * dice.between(0.1, 1.1);
            double valley = crest + relief * dice.between(0.4, 0.8);
            double next = i == summits - 1 ? all.right() : x + step;
            range.line(top, summit).line(next, valley);
            double drop = relief * dice.between(0.7, 1.1);
            double run = (next - top) * Math.min(0.9, drop / (valley - summit));
            lit.polygon(
                    top,
                    summit,
                    top + run,
                    summit + drop * 0.95,
                    top + run * 0.55,
                    summit + drop * 0.72,
                    top + run * 0.28,
                    summit + drop * 1.05);
            x = next;
        }
        stage.canvas().shape(range.line(all.right(), all.bottom()).close(), colour);
        if (layer < 2) {
            stage.canvas().shape(lit, stage.palette().focus().wash(layer == 0 ? 0.5 : 0.3));
        }
    }

    private static void dunes(Stage stage, double crest, double relief, Colour colour) {
        Box all = stage.all();
        Dice dice = stage.dice();
        double start = crest + relief * dice.between(-0.6, 0.6);
        double end = crest + relief * dice.between(-0.6, 0.6);
        double bow = relief * dice.between(1.2, 2.2) * dice.side();
        stage.canvas()
                .shape(
                        Trace.from(all.left(), all.bottom())
                                .line(all.left(), start)
                                .curve(
                                        all.x(dice.between(0.25, 0.4)),
                                        start - bow,
                                        all.x(dice.between(0.55, 0.75)),
                                        end + bow,
                                        all.right(),
                                        end)
                                .line(all.right(), all.bottom())
                                .close(),
                        colour);
    }
}
