package io.moodreel.server.posters;

import java.util.List;

/** A book of no known genre: leaves of paper, fanned or stacked. */
final class Pages implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        if (stage.dice().chance(0.5)) {
            fan(stage);
        } else {
            shelf(stage);
        }
        return behind;
    }

    private static void fan(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        int pages = dice.count(6, 9);
        double foot = art.y(0.86);
        double x = art.centreX();
        double length = art.reach() * dice.between(0.5, 0.6);
        for (int i = 0; i < pages; i++) {
            double share = (double) i / (pages - 1);
            double angle = Math.toRadians(-168 + 156 * share);
            double tipX = x + length * Math.cos(angle);
            double tipY = foot + length * 1.1 * Math.sin(angle);
            double fall = length * 0.3 * Math.cos(angle);
            Colour colour = i == pages / 2 ? palette.focus() : palette.main().mix(palette.second(), share);
            stage.canvas()
                    .shape(
                            Trace.from(x, foot)
                                    .bend(x + fall * 0.2, (foot + tipY) / 2 - 30, tipX, tipY)
                                    .line(tipX + length * 0.07, tipY + length * 0.12)
                                    .bend(x + fall * 0.6, (foot + tipY) / 2, x, foot)
                                    .close(),
                            colour);
        }
    }

    private static void shelf(Stage stage) {
        Box art = stage.art().inset(24);
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        double foot = art.bottom();
        double x = art.left();
        List<Colour> cloths = List.of(
                palette.main(),
                palette.second(),
                palette.depth(0.4),
                palette.main().mix(palette.second(), 0.5));
        int index = 0;
        int bright = dice.count(2, 5);
        while (x < art.right() - 30) {
            double width = Math.min(dice.between(20, 52), art.right() - x);
            double tall = art.height() * dice.between(0.55, 0.95);
            Box back = new Box(x, foot - tall, width - 3, tall);
            stage.canvas().box(back, index == bright ? palette.focus() : cloths.get(dice.count(0, 3)));
            stage.canvas().box(back.left(), back.y(0.12), back.width(), 4, palette.ground());
            stage.canvas().box(back.left(), back.y(0.85), back.width(), 4, palette.ground());
            x += width;
            index++;
        }
        stage.canvas().box(art.left(), foot, art.width(), 4, palette.focus());
    }
}
