package io.moodreel.server.posters;

import java.util.List;

/** Short stories: several small pictures on one wall. */
final class Vignettes implements Composition {

    @Override
    public List<Colour> paint(Stage stage) {
        List<Colour> behind = stage.plainGround();
        Box art = stage.art().inset(26);
        Dice dice = stage.dice();
        int columns = 2;
        int rows = art.height() > art.width() * 1.1 ? 3 : 2;
        double gap = 12;
        double width = (art.width() - gap * (columns - 1)) / columns;
        double height = (art.height() - gap * (rows - 1)) / rows;
        int start = dice.count(0, 5);
        for (int i = 0; i < rows * columns; i++) {
            Box panel = new Box(
                    art.left() + (width + gap) * (i % columns),
                    art.top() + (height + gap) * (i / columns),
                    width,
                    height);
            stage.canvas().beginClip(new Trace().box(panel.left(), panel.top(), panel.width(), panel.height()));
            scene(stage, panel, (start + i) % 6);
            stage.canvas().end();
        }
        return behind;
    }

    private static void scene(Stage stage, Box panel, int kind) {
        Palette palette = stage.palette();
        Canvas canvas = stage.canvas();
        Dice dice = stage.dice();
        double radius = panel.reach() * dice.between(0.2, 0.34);
        double x = panel.x(dice.between(0.35, 0.65));
        canvas.box(
                panel, dice.pick(List.of(palette.main(), palette.second(), palette.depth(0.35), palette.depth(0.7))));
        switch (kind) {
            case 0 -> {
                canvas.circle(x, panel.y(0.5), radius, palette.focus());
                canvas.box(panel.left(), panel.y(0.62), panel.width(), panel.height(), palette.depth(0.9));
            }
            case 1 -> {
                canvas.polygon(
                        palette.shadow(), panel.left(), panel.bottom(), x, panel.y(0.3), panel.right(), panel.bottom());
                canvas.circle(panel.x(0.8), panel.y(0.22), radius * 0.4, palette.focus());
            }
            case 2 -> {
                canvas.shape(
                        Shapes.arch(x, panel.bottom(), panel.reach() * 0.24, panel.height() * 0.74), palette.focus());
                Shapes.figure(canvas, x, panel.bottom(), panel.height() * 0.42, palette.shadow());
            }
            case 3 -> {
                for (int i = 0; i < 4; i++) {
                    canvas.box(
                            panel.left(),
                            panel.y(0.2 + 0.2 * i),
                            panel.width(),
                            panel.height() * 0.08,
                            palette.shadow());
                }
                canvas.circle(x, panel.y(0.46), radius * 0.7, palette.focus());
            }
            case 4 -> {
                canvas.shape(
                        Shapes.slit(panel.centreX(), panel.centreY(), panel.width() * 0.2, panel.height() * 0.4),
                        palette.paper());
                canvas.circle(panel.centreX(), panel.centreY(), panel.reach() * 0.12, palette.shadow());
            }
            default -> {
                canvas.shape(Shapes.crescent(x, panel.centreY(), radius, 0.3), palette.focus());
                canvas.shape(Shapes.sparkle(panel.x(0.75), panel.y(0.28), radius * 0.4), palette.paper());
            }
        }
    }
}
