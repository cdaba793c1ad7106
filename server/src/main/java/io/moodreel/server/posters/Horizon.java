package io.moodreel.server.posters;

import java.util.ArrayList;
import java.util.List;

/** Drama: a long horizon, one light, somebody far away. */
final class Horizon implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        return switch (stage.dice().count(0, 5)) {
            case 0 -> lowSun(stage);
            case 1 -> longShadow(stage);
            case 2 -> room(stage);
            case 3 -> shore(stage);
            case 4 -> hill(stage);
            default -> fields(stage);
        };
    }

    /** A disc sinks into bands of land or water. */
    private static List<Colour> lowSun(Stage stage) {
        Palette palette = stage.palette();
        Dice dice = stage.dice();
        Canvas canvas = stage.canvas();
        Box art = stage.art();
        List<Colour> behind = new ArrayList<>(stage.glowingGround());
        double horizon = art.y(dice.between(0.52, 0.7));
        double radius = art.reach() * dice.between(0.16, 0.34);
        double x = art.x(dice.pick(0.3, 0.5, 0.68, 0.74));
        canvas.circle(x, horizon - radius * dice.between(-0.1, 0.75), radius, palette.focus());
        int bands = dice.count(3, 6);
        double foot = stage.titleBelow() ? art.bottom() - 8 : stage.all().bottom();
        for (int i = 0; i < bands; i++) {
            double share = (double) i / bands;
            Colour colour = palette.depth(0.2 + 0.8 * (i + 1) / bands);
            double top = horizon + (foot - horizon) * Math.pow(share, 1.25);
            canvas.box(stage.all().left(), top, stage.all().width(), stage.all().bottom() - top, colour);
            if (i < bands - 1) {
                double glint = radius * (1.1 - share);
                canvas.box(x - glint, top + 4, glint * 2, 2.5, palette.focus().wash(0.75));
            }
        }
        if (!stage.titleBelow()) {
            return behind;
        }
        Colour ground = palette.depth(1);
        canvas.box(stage.all().left(), foot, stage.all().width(), stage.all().bottom() - foot, ground);
        return List.of(ground);
    }

    /** A plain, a person, the shadow that reaches us. */
    private static List<Colour> longShadow(Stage stage) {
        Palette palette = stage.palette();
        Dice dice = stage.dice();
        Canvas canvas = stage.canvas();
        Box art = stage.art();
        Box all = stage.all();
        List<Colour> sky = stage.anyGround();
        double horizon = art.y(dice.between(0.42, 0.62));
        Colour plain = palette.main();
        canvas.box(all.left(), horizon, all.width(), all.bottom() - horizon, plain);
        double x = art.x(dice.between(0.28, 0.72));
        double height = art.height() * dice.between(0.13, 0.2);
        double foot = horizon + height * 0.3;
        double lean = dice.side() * dice.between(40, 130);
        double reach = stage.titleBelow() ? art.bottom() - 4 : all.bottom();
        canvas.polygon(
                palette.shadow().wash(0.55), x - 4, foot, x + 4, foot, x + lean + 16, reach, x + lean - 16, reach);
        Shapes.figure(canvas, x, foot, height, palette.shadow());
        double radius = art.reach() * dice.between(0.08, 0.2);
        canvas.circle(
                art.x(x > art.centreX() ? 0.25 : 0.75),
                horizon - radius * dice.between(1.2, 1.7),
                radius,
                palette.focus());
        if (!stage.titleBelow()) {
            return sky;
        }
        return List.of(plain);
    }

    /** A lit window in a dark wall. */
    private static List<Colour> room(Stage stage) {
        Palette palette = stage.palette();
        Dice dice = stage.dice();
        Canvas canvas = stage.canvas();
        Box art = stage.art();
        List<Colour> behind = stage.plainGround();
        double width = art.width() * dice.between(0.42, 0.62);
        double height = art.height() * dice.between(0.62, 0.76);
        double left = art.left() + (art.width() - width) * dice.pick(0.22, 0.5, 0.78);
        Box window = new Box(left, art.centreY() - height / 2, width, height);
        canvas.beginClip(new Trace().box(window.left(), window.top(), window.width(), window.height()));
        canvas.box(window, canvas.fade(window, palette.second().mix(palette.ground(), 0.3), palette.main()));
        double horizon = window.y(dice.between(0.55, 0.75));
        double radius = width * dice.between(0.16, 0.3);
        canvas.circle(
                window.x(dice.between(0.25, 0.75)), horizon - radius * dice.between(0, 1), radius, palette.focus());
        canvas.box(window.left(), horizon, window.width(), window.bottom() - horizon, palette.depth(0.55));
        canvas.box(window.left(), horizon + (window.bottom() - horizon) * 0.55, width, height, palette.depth(0.85));
        canvas.end();
        double bar = window.x(dice.pick(0.333, 0.5, 0.667));
        canvas.box(bar - 3, window.top(), 6, window.height(), palette.ground());
        if (dice.chance(0.6)) {
            Shapes.figure(canvas, window.x(dice.between(0.15, 0.85)), window.bottom(), height * 0.42, palette.shadow());
        }
        return behind;
    }

    /** Wide still water under a large moon, one boat. */
    private static List<Colour> shore(Stage stage) {
        Palette palette = stage.palette();
        Dice dice = stage.dice();
        Canvas canvas = stage.canvas();
        Box art = stage.art();
        Box all = stage.all();
        List<Colour> behind = stage.glowingGround();
        double horizon = art.y(dice.between(0.6, 0.72));
        double radius = art.reach() * dice.between(0.26, 0.36);
        double x = art.x(dice.between(0.3, 0.7));
        canvas.shape(Shapes.dome(x, horizon, radius), palette.main());
        canvas.shape(Shapes.dome(x, horizon, radius * 0.62), palette.focus());
        Colour water = palette.depth(0.75);
        canvas.box(all.left(), horizon, all.width(), all.bottom() - horizon, water);
        Trace glints = new Trace();
        double depth = art.bottom() - horizon;
        for (int i = 0; i < 7; i++) {
            double y = horizon + 6 + depth * 0.8 * i / 7;
            double half = radius * (0.95 - 0.11 * i) * dice.between(0.55, 1);
            glints.box(x - half + dice.between(-12, 12), y, half * 2, 3);
        }
        canvas.shape(glints, palette.focus().wash(0.8));
        double boat = art.x(x > art.centreX() ? dice.between(0.12, 0.3) : dice.between(0.7, 0.88));
        double mast = horizon + depth * 0.2;
        canvas.shape(
                Trace.from(boat - 26, mast)
                        .line(boat + 26, mast)
                        .bend(boat, mast + 22, boat - 26, mast)
                        .close(),
                palette.shadow());
        canvas.polygon(palette.paper(), boat + 2, mast - 4, boat + 2, mast - 52, boat + 24, mast - 4);
        return stage.titleBelow() ? List.of(water) : behind;
    }

    /** One tree on one hill, the light behind it. */
    private static List<Colour> hill(Stage stage) {
        Palette palette = stage.palette();
        Dice dice = stage.dice();
        Canvas canvas = stage.canvas();
        Box art = stage.art();
        Box all = stage.all();
        List<Colour> sky = stage.glowingGround();
        double radius = art.reach() * dice.between(0.2, 0.34);
        double x = art.x(dice.between(0.28, 0.72));
        double crest = art.y(dice.between(0.66, 0.76));
        canvas.circle(
                x + radius * dice.between(-0.5, 0.5), crest - radius * dice.between(0.7, 1.1), radius, palette.focus());
        Colour far = palette.depth(0.45);
        canvas.shape(slope(all, crest + art.height() * 0.06, art.height() * dice.between(-0.1, 0.1), x), far);
        Colour near = palette.depth(1);
        canvas.shape(slope(all, crest + art.height() * 0.12, art.height() * -0.12, x), near);
        double foot = crest + art.height() * 0.08;
        double tall = art.height() * dice.between(0.2, 0.3);
        canvas.box(x - 2, foot - tall * 0.6, 4, tall * 0.6, near);
        if (dice.chance(0.5)) {
            canvas.circle(x, foot - tall * 0.7, tall * 0.3, near);
        } else {
            canvas.ellipse(x, foot - tall * 0.7, tall * 0.17, tall * 0.46, near);
        }
        return stage.titleBelow() ? List.of(near) : sky;
    }

    private static Trace slope(Box all, double edge, double rise, double x) {
        return Trace.from(all.left(), all.bottom())
                .line(all.left(), edge)
                .bend(x, edge + rise, all.right(), edge)
                .line(all.right(), all.bottom())
                .close();
    }

    /** Fields of colour that hover one above the other, after Rothko. */
    private static List<Colour> fields(Stage stage) {
        Palette palette = stage.palette();
        Dice dice = stage.dice();
        Canvas canvas = stage.canvas();
        Box art = stage.art().inset(26);
        List<Colour> behind = stage.plainGround();
        double split = dice.between(0.3, 0.68);
        double gap = dice.between(6, 14);
        Box upper = new Box(art.left(), art.top(), art.width(), art.height() * split - gap);
        Box lower = new Box(art.left(), art.y(split), art.width(), art.height() * (1 - split));
        boolean warmAbove = dice.chance(0.5);
        Colour one = warmAbove ? palette.main() : palette.second();
        Colour two = warmAbove ? palette.second() : palette.main();
        canvas.roundedBox(upper, 3, canvas.fade(upper, one, one.mix(palette.ground(), 0.3)));
        canvas.roundedBox(lower, 3, canvas.fade(lower, two.mix(palette.shadow(), 0.25), two));
        double line = dice.between(0.3, 0.7);
        canvas.box(art.left(), lower.top() - gap / 2 - 1.5, art.width(), 3, palette.focus());
        Shapes.figure(
                canvas, art.x(line), lower.top() - gap / 2, art.height() * dice.between(0.1, 0.16), palette.shadow());
        return behind;
    }
}
