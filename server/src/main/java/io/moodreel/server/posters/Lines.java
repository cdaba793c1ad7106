package io.moodreel.server.posters;

import java.util.List;

/** Documentary and nonfiction: the world as measured lines. */
final class Lines implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        switch (stage.dice().count(0, 2)) {
            case 0 -> disc(stage);
            case 1 -> bars(stage);
            default -> contours(stage);
        }
        return behind;
    }

    /** Even lines that grow heavy where a disc is. */
    private static void disc(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.26, 0.4);
        double x = art.x(dice.between(0.38, 0.62));
        double y = art.centreY();
        double reach = Math.hypot(art.width(), art.height()) / 2;
        double step = art.reach() / dice.count(15, 21);
        int count = (int) (2 * reach / step) | 1;
        canvas.beginClip(new Trace().box(art.left(), art.top(), art.width(), art.height()));
        canvas.beginTurn(dice.pick(0, 90, -32, 32), art.centreX(), y);
        Trace thin = new Trace();
        Trace heavy = new Trace();
        for (int i = 0; i < count; i++) {
            double at = y + step * (i - (count - 1) / 2.0);
            thin.box(art.centreX() - reach, at - 1, reach * 2, 2);
            double half = Math.sqrt(Math.max(0, radius * radius - (at - y) * (at - y)));
            if (half > 4) {
                heavy.box(x - half, at - step * 0.36, half * 2, step * 0.72);
            }
        }
        canvas.shape(thin, palette.second().wash(0.8));
        canvas.shape(heavy, palette.main());
        canvas.end();
        canvas.end();
        double spot = radius * dice.between(0.12, 0.2);
        canvas.circle(art.x(dice.pick(0.2, 0.8)), art.y(dice.pick(0.2, 0.8)), spot, palette.focus());
    }

    /** Upright bars, a slow wave of readings, one of them marked. */
    private static void bars(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        int count = dice.count(11, 25);
        double step = (art.width() - 56) / count;
        double phase = dice.between(0, 6);
        double pace = dice.between(1.2, 2.8) / count * 2 * Math.PI / 2;
        int marked = dice.count(count / 5, count * 4 / 5);
        double share = dice.between(0.45, 0.7);
        boolean hanging = !stage.titleBelow() && dice.chance(0.4);
        Trace plain = new Trace();
        for (int i = 0; i < count; i++) {
            double wave = 0.5 + 0.32 * Math.sin(phase + pace * i) + 0.18 * Math.sin(phase * 2 + pace * 2.7 * i);
            double tall = art.height() * (0.08 + 0.74 * wave);
            double x = art.left() + 28 + step * i;
            double top = hanging ? art.centreY() - tall / 2 : art.bottom() - tall;
            if (i == marked) {
                stage.canvas().box(x, top, step * share, tall, palette.focus());
                stage.canvas().circle(x + step * share / 2, top - 16, Math.max(5, step * share * 0.6), palette.focus());
            } else {
                plain.box(x, top, step * share, tall);
            }
        }
        Colour far = palette.main();
        Colour near = palette.second();
        stage.canvas().shape(plain, stage.canvas().fade(art, far, near));
    }

    /** Heights of an island that is on no map. */
    private static void contours(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        int rings = dice.count(4, 7);
        double x = art.centreX();
        double y = art.centreY();
        int corners = 7;
        double[] swell = new double[corners];
        for (int i = 0; i < corners; i++) {
            swell[i] = dice.between(0.66, 1);
        }
        double turn = dice.between(0, 6);
        double driftX = dice.between(-0.3, 0.3) * art.width() * 0.4;
        double driftY = dice.between(-0.3, 0.3) * art.height() * 0.4;
        for (int ring = rings; ring > 0; ring--) {
            double share = (double) ring / rings;
            double[] px = new double[corners];
            double[] py = new double[corners];
            for (int i = 0; i < corners; i++) {
                double angle = turn + 2 * Math.PI * i / corners;
                double radius = share * (swell[i] + (1 - share) * dice.between(-0.08, 0.08));
                px[i] = x + driftX * (1 - share) + art.width() * 0.56 * radius * Math.cos(angle);
                py[i] = y + driftY * (1 - share) + art.height() * 0.56 * radius * Math.sin(angle);
            }
            Trace line = Trace.from((px[0] + px[1]) / 2, (py[0] + py[1]) / 2);
            for (int i = 1; i <= corners; i++) {
                int here = i % corners;
                int next = (i + 1) % corners;
                line.bend(px[here], py[here], (px[here] + px[next]) / 2, (py[here] + py[next]) / 2);
            }
            Colour height = palette.ground().mix(palette.main(), 0.12 + 0.8 * (1 - share));
            stage.canvas().shape(line.close(), ring == 1 ? palette.focus() : height);
        }
    }
}
