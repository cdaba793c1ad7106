package io.moodreel.server.posters;

import java.util.List;

/** Biography and memoir: a head and shoulders, seen as planes. */
final class Portrait implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double foot = stage.titleBelow() ? art.bottom() : stage.all().bottom();
        double head = art.reach() * dice.between(0.14, 0.18);
        double x = art.x(dice.pick(0.5, 0.42, 0.58));
        double shoulders = head * dice.between(2.2, 2.7);
        double y = foot - shoulders * 0.8 - head * 1.35;
        canvas.beginClip(new Trace().box(art.left(), art.top(), art.width(), foot - art.top()));
        double halo = head * dice.between(1.9, 2.5);
        Colour skin = palette.main();
        Colour coat = palette.second();
        canvas.circle(
                x + head * dice.between(-0.6, 0.6), y, halo, palette.ground().mix(palette.main(), 0.3));
        canvas.ellipse(x, foot + shoulders * 0.25, shoulders, shoulders * 1.05, coat);
        canvas.box(x - head * 0.42, y + head * 0.5, head * 0.84, head * 1.3, skin.mix(palette.shadow(), 0.35));
        canvas.ellipse(x, y, head, head * 1.25, skin);
        if (dice.chance(0.6)) {
            shade(stage, x, y, head, foot, shoulders);
        }
        hair(stage, x, y, head);
        if (dice.chance(0.4)) {
            canvas.ring(x - head * 0.42, y + head * 0.05, head * 0.3, palette.shadow(), head * 0.09);
            canvas.ring(x + head * 0.42, y + head * 0.05, head * 0.3, palette.shadow(), head * 0.09);
        }
        canvas.end();
        return behind;
    }

    /** One side of the sitter in shadow. */
    private static void shade(Stage stage, double x, double y, double head, double foot, double shoulders) {
        Canvas canvas = stage.canvas();
        Palette palette = stage.palette();
        canvas.shape(
                Trace.from(x, y - head * 1.25)
                        .ellipse(head, head * 1.25, true, x, y + head * 1.25)
                        .close(),
                palette.shadow().wash(0.4));
        canvas.box(
                x,
                foot - shoulders * 0.8,
                shoulders * 1.1,
                shoulders,
                palette.shadow().wash(0.22));
    }

    private static void hair(Stage stage, double x, double y, double head) {
        Canvas canvas = stage.canvas();
        Dice dice = stage.dice();
        Colour hair = stage.palette().isDark()
                ? stage.palette().focus()
                : stage.palette().shadow();
        double crown = y - head * 0.25;
        switch (dice.count(0, 4)) {
            case 0 ->
                canvas.shape(
                        Trace.from(x - head * 1.06, crown)
                                .ellipse(head * 1.06, head * 1.16, true, x + head * 1.06, crown)
                                .close(),
                        hair);
            case 1 -> {
                canvas.box(x - head * 1.5, y - head * 0.92, head * 3, head * 0.2, hair);
                canvas.box(x - head * 0.86, y - head * 1.9, head * 1.72, head, hair);
            }
            case 2 -> {
                canvas.circle(x, y - head * 1.5, head * 0.5, hair);
                canvas.shape(
                        Trace.from(x - head * 1.04, crown)
                                .ellipse(head * 1.04, head * 1.12, true, x + head * 1.04, crown)
                                .bend(x, y - head * 0.9, x - head * 1.04, crown)
                                .close(),
                        hair);
            }
            case 3 ->
                canvas.shape(
                        Trace.from(x - head * 1.3, y + head * 1.5)
                                .line(x - head * 1.16, y - head * 0.3)
                                .ellipse(head * 1.16, head * 1.2, true, x + head * 1.16, y - head * 0.3)
                                .line(x + head * 1.3, y + head * 1.5)
                                .line(x + head * 0.8, y + head * 1.5)
                                .line(x + head * 0.72, y - head * 0.4)
                                .bend(x, y - head * 1.1, x - head * 0.72, y - head * 0.4)
                                .line(x - head * 0.8, y + head * 1.5)
                                .close(),
                        hair);
            default ->
                canvas.shape(
                        Trace.from(x - head * 1.05, crown)
                                .ellipse(head * 1.05, head * 1.15, true, x + head * 1.05, crown)
                                .bend(x + head * 0.3, y - head * 0.1, x - head * 0.5, y - head * 0.8)
                                .bend(x - head * 0.8, y - head * 0.5, x - head * 1.05, crown)
                                .close(),
                        hair);
        }
    }
}
