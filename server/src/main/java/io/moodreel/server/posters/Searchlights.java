package io.moodreel.server.posters;

import java.util.List;

/** War: searchlights, rows of crosses, a field with one poppy. */
final class Searchlights implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        return switch (stage.dice().count(0, 2)) {
            case 0 -> beams(stage);
            case 1 -> crosses(stage);
            default -> wire(stage);
        };
    }

    private static List<Colour> beams(Stage stage) {
        Box art = stage.art();
        Box all = stage.all();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        List<Colour> behind = List.of(stage.night());
        canvas.box(all, stage.night());
        double foot = art.y(0.86);
        int beams = dice.count(3, 4);
        canvas.beginClip(new Trace().box(all.left(), art.top(), all.width(), art.height()));
        for (int i = 0; i < beams; i++) {
            double x = art.x((i + dice.between(0.2, 0.8)) / beams);
            double lean = dice.between(-0.55, 0.55);
            double tip = x + lean * art.height() * 1.1;
            double spread = art.width() * dice.between(0.07, 0.15);
            Colour colour = i == 0 ? stage.lamp() : palette.main();
            Box fade = new Box(0, art.top(), 1, foot - art.top());
            canvas.polygon(
                    canvas.fade(fade, colour.wash(i == 0 ? 0.55 : 0.3), colour.wash(0.85)),
                    x - 4,
                    foot,
                    x + 4,
                    foot,
                    tip + spread,
                    art.top() - 10,
                    tip - spread,
                    art.top() - 10);
        }
        canvas.end();
        Colour ruins = palette.shadow().darker(0.04);
        Trace skyline = Trace.from(all.left(), all.bottom()).line(all.left(), foot);
        double x = all.left();
        while (x < all.right()) {
            double width = dice.between(14, 46);
            double top = foot - art.height() * dice.between(-0.02, 0.1);
            skyline.line(x, top).line(x + width * 0.7, top - dice.between(-6, 10));
            x += width;
        }
        canvas.shape(
                skyline.line(all.right(), foot).line(all.right(), all.bottom()).close(), ruins);
        return stage.titleBelow() ? List.of(ruins) : behind;
    }

    private static List<Colour> crosses(Stage stage) {
        Box art = stage.art().inset(30);
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        List<Colour> behind = stage.plainGround();
        int columns = dice.count(4, 6);
        double cell = art.width() / columns;
        int rows = Math.max(3, (int) (art.height() / (cell * 1.15)));
        double tall = art.height() / rows;
        int poppy = dice.count(rows * columns / 3, rows * columns - 1);
        Trace all = new Trace();
        for (int i = 0; i < rows * columns; i++) {
            double x = art.left() + cell * (i % columns + 0.5);
            double y = art.top() + tall * (i / columns + 0.5);
            double size = Math.min(cell, tall) * 0.32;
            if (i == poppy) {
                Colour red = new Colour(0.62, 0.2, 28);
                Colour bloom = red.contrast(palette.ground()) > 2 ? red : palette.focus();
                canvas.circle(x, y, size * 1.25, bloom);
                canvas.circle(x, y, size * 0.4, palette.shadow());
            } else {
                double arm = size * 0.17;
                all.box(x - arm, y - size, arm * 2, size * 2)
                        .box(x - size * 0.68, y - size * 0.5, size * 1.36, arm * 2);
            }
        }
        canvas.shape(all, palette.main().mix(palette.ground(), 0.25));
        return behind;
    }

    /** Posts of a fence climb a hill against a low sun. */
    private static List<Colour> wire(Stage stage) {
        Box art = stage.art();
        Box all = stage.all();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        List<Colour> sky = stage.glowingGround();
        double radius = art.reach() * dice.between(0.2, 0.32);
        canvas.circle(art.x(dice.between(0.3, 0.7)), art.y(0.5), radius, palette.main());
        Colour hill = palette.depth(1);
        double left = art.y(dice.between(0.66, 0.86));
        double right = art.y(dice.between(0.66, 0.86));
        canvas.shape(
                Trace.from(all.left(), all.bottom())
                        .line(all.left(), left)
                        .bend(art.centreX(), Math.min(left, right) - art.height() * 0.1, all.right(), right)
                        .line(all.right(), all.bottom())
                        .close(),
                hill);
        int posts = dice.count(4, 6);
        double tall = art.height() * dice.between(0.22, 0.3);
        Trace wires = new Trace();
        double beforeX = all.left() - 30;
        double beforeY = left - tall * 0.3;
        for (int i = 0; i < posts; i++) {
            double share = (i + 0.5) / posts;
            double bow = 2 * share * (1 - share) * (Math.min(left, right) - art.height() * 0.1 - (left + right) / 2);
            double x = all.x(share);
            double y = left + (right - left) * share + bow + 6;
            double lean = dice.between(-12, 12);
            canvas.polygon(hill, x - 4, y, x + 4, y, x + lean + 3, y - tall, x + lean - 3, y - tall);
            double hook = y - tall * 0.78;
            wires.move(beforeX, beforeY).bend((beforeX + x) / 2, (beforeY + hook) / 2 + 20, x + lean * 0.8, hook);
            beforeX = x + lean * 0.8;
            beforeY = hook;
        }
        wires.line(all.right() + 10, right - tall * 0.5);
        canvas.stroke(wires, hill, 2.4);
        return stage.titleBelow() ? List.of(hill) : sky;
    }
}
