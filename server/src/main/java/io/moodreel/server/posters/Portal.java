package io.moodreel.server.posters;

import java.util.List;

/** Fantasy: doors within doors, and towers under a moon. */
final class Portal implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.glowingGround();
        if (stage.dice().chance(0.55)) {
            doors(stage);
            return behind;
        }
        return towers(stage, behind);
    }

    private static void doors(Stage stage) {
        Box art = stage.art();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        int doors = dice.count(4, 6);
        double foot = art.bottom() - (stage.titleBelow() ? 4 : 0);
        double outer = Math.min(art.width() * 0.4, art.height() * 0.46) * dice.between(0.86, 1);
        double tall = Math.min(art.height() * 0.9, outer * dice.between(2, 2.5));
        double x = art.centreX();
        for (int i = 0; i < doors; i++) {
            double share = (double) i / (doors - 1);
            double half = outer * (1 - 0.8 * share);
            Colour colour = i == doors - 1
                    ? palette.focus()
                    : palette.shadow().mix(i % 2 == 0 ? palette.main() : palette.second(), 0.12 + 0.88 * share);
            canvas.shape(Shapes.arch(x, foot, half, Math.max(half * 1.2, tall * (1 - 0.66 * share))), colour);
        }
        Shapes.figure(canvas, x, foot, tall * 0.2, palette.shadow());
        for (int i = 0; i < dice.count(3, 6); i++) {
            double place = dice.chance(0.5) ? dice.between(0.04, 0.16) : dice.between(0.84, 0.96);
            canvas.shape(
                    Shapes.sparkle(art.x(place), art.y(dice.between(0.1, 0.7)), dice.between(6, 17)), palette.focus());
        }
    }

    private static List<Colour> towers(Stage stage, List<Colour> sky) {
        Box art = stage.art();
        Box all = stage.all();
        Dice dice = stage.dice();
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        double radius = art.reach() * dice.between(0.22, 0.34);
        double moonX = art.x(dice.between(0.34, 0.66));
        double moonY = art.y(dice.between(0.36, 0.44));
        if (dice.chance(0.5)) {
            canvas.circle(moonX, moonY, radius, palette.main());
        } else {
            canvas.beginTurn(dice.between(-40, 20), moonX, moonY);
            canvas.shape(Shapes.crescent(moonX, moonY, radius, dice.between(0.15, 0.4)), palette.focus());
            canvas.end();
        }
        for (int i = 0; i < dice.count(3, 6); i++) {
            canvas.shape(
                    Shapes.sparkle(
                            art.x(dice.between(0.06, 0.94)), art.y(dice.between(0.06, 0.42)), dice.between(5, 14)),
                    palette.focus());
        }
        double hill = art.y(0.86);
        Colour stone = palette.depth(1);
        int towers = dice.count(3, 5);
        for (int i = 0; i < towers; i++) {
            double x = moonX + art.width() * 0.12 * (i - (towers - 1) / 2.0);
            double half = art.width() * dice.between(0.025, 0.045);
            double top = hill - art.height() * dice.between(0.14, 0.46) * (i == towers / 2 ? 1.1 : 0.8);
            canvas.box(x - half, top, half * 2, all.bottom() - top, stone);
            canvas.polygon(
                    stone, x - half * 1.5, top + 0.5, x + half * 1.5, top + 0.5, x, top - half * dice.between(2.6, 5));
            if (dice.chance(0.6)) {
                canvas.shape(Shapes.arch(x, top + half * 2, half * 0.35, half), palette.focus());
            }
        }
        canvas.shape(
                Trace.from(all.left(), all.bottom())
                        .line(all.left(), art.y(0.95))
                        .bend(moonX, hill - art.height() * 0.16, all.right(), art.y(0.93))
                        .line(all.right(), all.bottom())
                        .close(),
                stone);
        return stage.titleBelow() ? List.of(stone) : sky;
    }
}
