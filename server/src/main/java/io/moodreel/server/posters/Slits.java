package io.moodreel.server.posters;

import java.util.List;

/** Horror: too little light, and something in it. */
final class Slits implements Composition {

    @Override
    public Setting setting(Dice dice) {
        return new Setting(dice.chance(0.7), dice.chance(0.5) ? Align.CENTRE : Align.LEFT, Face.HEAVY);
    }

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = List.of(stage.night());
        stage.canvas().box(stage.all(), behind.getFirst());
        switch (stage.dice().count(0, 3)) {
            case 0 -> eyes(stage);
            case 1 -> door(stage);
            case 2 -> jaws(stage);
            default -> trunks(stage);
        }
        return behind;
    }

    private static void eyes(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        int count = dice.pick(List.of(3, 5, 7));
        int seeing = dice.count(0, count - 1);
        double step = art.width() / (count + 0.6);
        for (int i = 0; i < count; i++) {
            double x = art.left() + step * (i + 0.8);
            double tall = art.height() * (i == seeing ? 0.42 : dice.between(0.2, 0.4));
            double wide = step * (i == seeing ? 0.42 : dice.between(0.12, 0.34));
            double y = art.centreY() + art.height() * dice.between(-0.05, 0.05);
            stage.canvas()
                    .shape(
                            Shapes.slit(x, y, wide, tall),
                            i == seeing ? stage.lamp() : palette.main().mix(stage.night(), dice.between(0.1, 0.75)));
            if (i == seeing) {
                stage.canvas().shape(Shapes.slit(x, y, wide * 0.4, tall * 0.5), stage.night());
            }
        }
    }

    private static void door(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double sill = art.y(dice.between(0.66, 0.76));
        double top = art.y(dice.between(0.08, 0.16));
        double x = art.x(dice.between(0.3, 0.64));
        double gap = art.width() * dice.between(0.07, 0.16);
        double spill = art.bottom() - 4;
        int side = dice.side();
        double far = x + side * art.width() * dice.between(0.1, 0.3);
        canvas.box(art.left(), sill, art.width(), 1.5, palette.main().wash(0.35));
        canvas.polygon(
                canvas.fade(new Box(0, sill, 1, spill - sill), palette.main(), stage.night()),
                x,
                sill,
                x + gap,
                sill,
                far + gap * 3.2,
                spill,
                far - gap * 1.2,
                spill);
        canvas.polygon(stage.lamp(), x, top, x + gap, top, x + gap, sill, x, sill);
        double leaf = side > 0 ? x : x + gap;
        double open = leaf - side * gap * 1.5;
        canvas.polygon(palette.main().mix(stage.night(), 0.6), leaf, top, open, top - 12, open, sill + 16, leaf, sill);
        Shapes.figure(canvas, x + gap * 0.5, sill + 8, (sill - top) * dice.between(0.4, 0.62), stage.night());
    }

    private static void jaws(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double middle = art.centreY();
        double radius = art.reach() * dice.between(0.26, 0.36);
        canvas.circle(art.centreX(), middle, radius, palette.main());
        canvas.circle(art.centreX() + radius * dice.between(-0.2, 0.2), middle, radius * 0.5, stage.lamp());
        int teeth = dice.count(5, 8);
        Trace upper = Trace.from(art.left(), art.top());
        Trace lower = Trace.from(art.left(), art.bottom());
        double step = art.width() / teeth;
        for (int i = 0; i < teeth; i++) {
            double x = art.left() + step * i;
            upper.line(x, middle - radius * dice.between(0.75, 1.1));
            upper.line(x + step / 2, middle - radius * dice.between(-0.2, 0.32));
            lower.line(x, middle + radius * dice.between(-0.3, 0.3));
            lower.line(x + step / 2, middle + radius * dice.between(0.7, 1.05));
        }
        upper.line(art.right(), middle - radius * 0.9).line(art.right(), art.top());
        lower.line(art.right(), middle).line(art.right(), art.bottom());
        canvas.shape(upper.close(), stage.night());
        canvas.shape(lower.close(), stage.night());
    }

    private static void trunks(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.2, 0.3);
        double moonX = art.x(dice.between(0.35, 0.65));
        double moonY = art.y(dice.between(0.32, 0.48));
        canvas.box(
                art,
                canvas.halo(moonX, moonY, art.height() * 0.62, palette.main().mix(stage.night(), 0.35), stage.night()));
        canvas.circle(moonX, moonY, radius, stage.lamp());
        int trees = dice.count(6, 9);
        for (int i = 0; i < trees; i++) {
            double x = art.x((i + dice.between(0.2, 0.8)) / trees);
            double half = art.width() * dice.between(0.012, 0.045);
            double lean = dice.between(-14, 14);
            canvas.polygon(
                    stage.night().mix(palette.main(), dice.pick(0, 0, 0.12)),
                    x - half * 0.7 + lean,
                    art.top(),
                    x + half * 0.7 + lean,
                    art.top(),
                    x + half,
                    art.bottom(),
                    x - half,
                    art.bottom());
        }
        double foot = art.bottom();
        canvas.box(art.left(), foot - art.height() * 0.08, art.width(), art.height() * 0.08 + 1, stage.night());
        Shapes.figure(
                canvas,
                moonX + radius * dice.between(-0.4, 0.4),
                foot - art.height() * 0.07,
                art.height() * 0.22,
                stage.night());
    }
}
