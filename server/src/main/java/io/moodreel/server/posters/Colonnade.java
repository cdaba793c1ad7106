package io.moodreel.server.posters;

import java.util.List;

/** History: arcades, columns, and the long light between them. */
final class Colonnade implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        return switch (stage.dice().count(0, 2)) {
            case 0 -> arcade(stage);
            case 1 -> columns(stage);
            default -> tiers(stage);
        };
    }

    /** A wall of arches with the evening behind it. */
    private static List<Colour> arcade(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        List<Colour> behind = stage.plainGround();
        int arches = dice.count(2, 4);
        double step = art.width() / (arches + 0.3);
        double foot = art.bottom() - (stage.titleBelow() ? 6 : art.height() * 0.06);
        double tall = art.height() * dice.between(0.66, 0.8);
        Trace openings = new Trace();
        for (int i = 0; i < arches; i++) {
            double x = art.left() + step * (i + 0.65);
            double half = step * 0.38;
            openings.move(x - half, foot)
                    .line(x - half, foot - tall + half)
                    .arc(half, x + half, foot - tall + half)
                    .line(x + half, foot)
                    .close();
        }
        canvas.beginClip(openings);
        canvas.box(art, canvas.fade(art, palette.second(), palette.main()));
        double radius = art.reach() * dice.between(0.16, 0.26);
        double horizon = foot - tall * dice.between(0.16, 0.28);
        canvas.circle(art.x(dice.between(0.25, 0.75)), horizon - radius * 0.5, radius, palette.focus());
        canvas.box(art.left(), horizon, art.width(), art.bottom() - horizon, palette.depth(0.8));
        canvas.end();
        return behind;
    }

    /** Columns in a row, one broken, shadows falling one way. */
    private static List<Colour> columns(Stage stage) {
        Box art = stage.art();
        Box all = stage.all();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        List<Colour> sky = stage.glowingGround();
        double radius = art.reach() * dice.between(0.13, 0.22);
        canvas.circle(art.x(dice.between(0.2, 0.8)), art.y(0.36), radius, palette.focus());
        double floor = art.y(dice.between(0.72, 0.8));
        Colour stone = palette.main();
        Colour ground = palette.depth(0.8);
        canvas.box(all.left(), floor, all.width(), all.bottom() - floor, ground);
        int count = dice.count(3, 6);
        int broken = dice.count(0, count - 1);
        double step = art.width() / (count + 0.5);
        double half = step * dice.between(0.2, 0.28);
        double top = art.y(dice.between(0.16, 0.26));
        double lean = dice.side() * dice.between(20, 60);
        for (int i = 0; i < count; i++) {
            double x = art.left() + step * (i + 0.75);
            double head = i == broken ? top + (floor - top) * dice.between(0.4, 0.65) : top;
            canvas.polygon(
                    palette.shadow().wash(0.4),
                    x - half,
                    floor,
                    x + half,
                    floor,
                    x + half + lean,
                    art.bottom(),
                    x - half + lean,
                    art.bottom());
            canvas.polygon(
                    stone,
                    x - half,
                    floor + 4,
                    x + half,
                    floor + 4,
                    x + half * 0.86,
                    head + half * (i == broken ? 0.9 : 0),
                    x - half * 0.86,
                    head);
            canvas.box(
                    x + half * 0.1,
                    head + half,
                    half * 0.62,
                    floor - head - half,
                    palette.shadow().wash(0.28));
            if (i != broken) {
                canvas.box(x - half * 1.3, head - half * 0.4, half * 2.6, half * 0.5, stone);
            }
            canvas.box(x - half * 1.3, floor - half * 0.1, half * 2.6, half * 0.5, stone);
        }
        return stage.titleBelow() ? List.of(ground) : sky;
    }

    /** Storeys of arches, one above the other, all alike but one. */
    private static List<Colour> tiers(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        List<Colour> behind = stage.plainGround();
        int columns = dice.count(4, 5);
        Box wall = new Box(
                art.x(0.12), art.y(0.1), art.width() * 0.76, art.bottom() - art.y(0.1) - (stage.titleBelow() ? 4 : 0));
        double step = wall.width() / columns;
        int floors = Math.max(2, (int) (wall.height() / (step * 1.35)));
        double tall = wall.height() / floors;
        canvas.box(wall, palette.main());
        canvas.box(
                wall.x(0.8),
                wall.top(),
                wall.width() * 0.2,
                wall.height(),
                palette.shadow().wash(0.22));
        int lit = dice.count(0, floors * columns - 1);
        for (int i = 0; i < floors * columns; i++) {
            double x = wall.left() + step * (i % columns + 0.5);
            double foot = wall.top() + tall * (i / columns + 1);
            Trace door = Shapes.arch(x, foot, step * 0.33, tall * 0.78);
            if (i == lit) {
                canvas.shape(door, palette.focus());
                Shapes.figure(canvas, x, foot, tall * 0.45, palette.shadow());
            } else {
                canvas.shape(door, palette.shadow());
            }
        }
        return behind;
    }
}
