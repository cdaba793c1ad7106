package io.moodreel.server.posters;

import java.util.List;

/** Music: a record, a chord of bars, a stave. */
final class Grooves implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        switch (stage.dice().count(0, 2)) {
            case 0 -> record(stage);
            case 1 -> chord(stage);
            default -> strings(stage);
        }
        return behind;
    }

    private static void record(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.42, 0.62);
        double x = art.x(dice.pick(0.5, 0.78, 0.22));
        double y = stage.titleBelow() ? art.bottom() - 8 - radius : art.top() + 8 + radius;
        Colour vinyl = palette.isDark() ? palette.shadow() : palette.shadow().lighter(0.03);
        canvas.circle(x, y, radius, vinyl);
        int grooves = dice.count(5, 8);
        for (int i = 1; i <= grooves; i++) {
            canvas.ring(
                    x,
                    y,
                    radius * (0.42 + 0.52 * i / (grooves + 1)),
                    palette.main().mix(vinyl, dice.between(0.2, 0.75)),
                    1.6);
        }
        canvas.circle(x, y, radius * 0.38, palette.main());
        canvas.shape(Shapes.dome(x, y, radius * 0.38), palette.second());
        canvas.circle(x, y, radius * 0.05, palette.ground());
        canvas.ring(x, y, radius * 0.44, palette.focus(), 3);
    }

    private static void chord(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        int bars = dice.count(7, 13);
        double step = (art.width() - 60) / bars;
        double phase = dice.between(0, 6);
        int hot = dice.count(1, bars - 2);
        for (int i = 0; i < bars; i++) {
            double envelope = Math.sin(Math.PI * (i + 0.5) / bars);
            double tall = art.height() * (0.1 + 0.68 * envelope * (0.55 + 0.45 * Math.abs(Math.sin(phase + i * 1.9))));
            double x = art.left() + 30 + step * i;
            Box bar = new Box(x, art.centreY() - tall / 2, step * 0.58, tall);
            Colour colour = i == hot ? palette.focus() : palette.main().mix(palette.second(), (double) i / bars);
            stage.canvas().roundedBox(bar, step * 0.29, colour);
        }
    }

    /** Strings pulled aside, notes sitting on them. */
    private static void strings(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        int strings = dice.count(5, 6);
        double pull = art.height() * dice.between(0.1, 0.3) * dice.side();
        double gap = art.height() * dice.between(0.08, 0.11);
        double first = art.centreY() - gap * (strings - 1) / 2 - pull * 0.25;
        double middle = art.x(dice.between(0.3, 0.7));
        for (int i = 0; i < strings; i++) {
            double y = first + gap * i;
            double bow = pull * (1 - 0.16 * i);
            canvas.stroke(
                    Trace.from(art.left(), y)
                            .curve(middle - 70, y, middle - 70, y + bow, middle, y + bow)
                            .curve(middle + 70, y + bow, middle + 70, y, art.right(), y),
                    palette.main().mix(palette.second(), (double) i / strings),
                    4);
        }
        int notes = dice.count(2, 4);
        for (int i = 0; i < notes; i++) {
            double x = art.x((i + dice.between(0.25, 0.75)) / notes);
            double y = first + gap * dice.count(0, strings - 1);
            double size = gap * dice.between(0.4, 0.62);
            canvas.circle(x, y, size, i == 0 ? palette.focus() : palette.second());
        }
    }
}
