import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.OutputStream;

/**
 * Draws the clip that ships with Moodreel: four weathers over the same hills, eight seconds each – a bright morning, a calm
 * evening, a thunderstorm, rain. Writes raw frames (640 × 360, 20 a second, blue-green-red) to its output; make.sh turns them
 * into the file. No randomness: the same frames each time.
 */
public final class FourWeathers {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int FPS = 20;
    private static final double SECONDS_EACH = 8;
    private static final double FADE = 1.5;

    private static final Color[][] SKIES = {
        {new Color(0x8fc9ff), new Color(0xfff1c9)},
        {new Color(0x3d4f8f), new Color(0xf2b48a)},
        {new Color(0x1d2030), new Color(0x5a5266)},
        {new Color(0x5b6b7d), new Color(0x9aa7b0)},
    };
    private static final Color[] HILLS = {
        new Color(0x5fae5a), new Color(0x4b6b6e), new Color(0x252b33), new Color(0x4d6158),
    };

    private FourWeathers() {}

    public static void main(String[] arguments) throws Exception {
        BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        byte[] bytes = ((DataBufferByte) frame.getRaster().getDataBuffer()).getData();
        try (OutputStream out = new BufferedOutputStream(System.out, 1 << 20)) {
            for (int number = 0; number < FPS * SECONDS_EACH * SKIES.length; number++) {
                draw(frame.createGraphics(), number / (double) FPS);
                out.write(bytes);
            }
        }
    }

    private static void draw(Graphics2D g, double time) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int weather = (int) (time / SECONDS_EACH);
        double within = time - weather * SECONDS_EACH;
        int next = Math.min(weather + 1, SKIES.length - 1);
        double share = Math.max(0, (within - SECONDS_EACH + FADE) / FADE);
        boolean flash = weather == 2 && (near(within, 3.2) || near(within, 7.1) || near(within, 7.4));
        Color top = flash ? new Color(0xdfe6ff) : mix(SKIES[weather][0], SKIES[next][0], share);
        g.setPaint(new GradientPaint(0, 0, top, 0, HEIGHT, mix(SKIES[weather][1], SKIES[next][1], share)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        switch (weather) {
            case 0 -> sun(g, 140 + 12 * within, 110 - 4 * within, new Color(0xffd54a), true, time);
            case 1 -> sun(g, 420, 170 + 7 * within, new Color(0xff9e5e), false, time);
            case 2 -> bolt(g, within);
            default -> {}
        }
        clouds(g, time, weather);
        hills(g, mix(HILLS[weather], HILLS[next], share));
        if (weather == 3 || weather == 2 && within > 2) {
            rain(g, time, weather == 2 ? 170 : 90);
        }
        if (weather == 0) {
            birds(g, within);
        }
        g.dispose();
    }

    private static boolean near(double time, double moment) {
        return time >= moment && time < moment + 0.12;
    }

    private static Color mix(Color a, Color b, double share) {
        return new Color(
                (int) (a.getRed() + share * (b.getRed() - a.getRed())),
                (int) (a.getGreen() + share * (b.getGreen() - a.getGreen())),
                (int) (a.getBlue() + share * (b.getBlue() - a.getBlue())));
    }

    private static void sun(Graphics2D g, double x, double y, Color colour, boolean rays, double time) {
        g.setColor(colour);
        if (rays) {
            g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            for (int i = 0; i < 12; i++) {
                double angle = time * 0.4 + i * Math.PI / 6;
                g.drawLine((int) (x + 52 * Math.cos(angle)), (int) (y + 52 * Math.sin(angle)),
                        (int) (x + 70 * Math.cos(angle)), (int) (y + 70 * Math.sin(angle)));
            }
        }
        g.fill(new Ellipse2D.Double(x - 40, y - 40, 80, 80));
    }

    private static void bolt(Graphics2D g, double within) {
        if (!near(within, 3.2) && !near(within, 7.4)) {
            return;
        }
        double x = within < 5 ? 200 : 450;
        Path2D path = new Path2D.Double();
        path.moveTo(x, 40);
        for (int i = 1; i < 8; i++) {
            path.lineTo(x + (i % 2 == 0 ? 14 : -16) + 3 * i, 40 + 26 * i);
        }
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(4));
        g.draw(path);
    }

    private static void clouds(Graphics2D g, double time, int weather) {
        int[] grey = {255, 235, 70, 150};
        g.setColor(new Color(grey[weather], grey[weather], grey[weather] + (weather == 0 ? 0 : 10), weather == 1 ? 90 : 210));
        int count = weather < 2 ? 3 : 7;
        for (int i = 0; i < count; i++) {
            double x = (i * 173 + time * (8 + 3 * i)) % (WIDTH + 240) - 160;
            double y = 30 + i * 37 % 90;
            for (int part = 0; part < 4; part++) {
                g.fill(new Ellipse2D.Double(x + 34 * part, y - (part % 2) * 14, 80, 44));
            }
        }
    }

    private static void hills(Graphics2D g, Color colour) {
        for (int row = 0; row < 3; row++) {
            Path2D hill = new Path2D.Double();
            hill.moveTo(0, HEIGHT);
            for (int x = 0; x <= WIDTH; x += 8) {
                hill.lineTo(x, 250 + 32 * row + 24 * Math.sin(x / (70.0 + 24 * row) + 2 * row));
            }
            hill.lineTo(WIDTH, HEIGHT);
            hill.closePath();
            g.setColor(mix(colour, Color.BLACK, 0.12 * row));
            g.fill(hill);
        }
    }

    private static void rain(Graphics2D g, double time, int drops) {
        g.setColor(new Color(210, 225, 240, 130));
        g.setStroke(new BasicStroke(1.4f));
        for (int i = 0; i < drops; i++) {
            double speed = 300 + i * 37 % 160;
            int x = i * 97 % (WIDTH + 40);
            int y = (int) ((i * 61 + time * speed) % (HEIGHT + 30)) - 20;
            g.drawLine(x, y, x - 4, y + 16);
        }
    }

    private static void birds(Graphics2D g, double within) {
        g.setColor(new Color(0x2a3440));
        g.setStroke(new BasicStroke(2));
        for (int i = 0; i < 4; i++) {
            int x = (int) (60 * within + 40 * i - 160);
            int y = (int) (120 + 18 * i + 10 * Math.sin(within * 2 + i));
            int wing = (int) (6 * Math.sin(within * 9 + i));
            g.drawLine(x - 10, y - wing, x, y);
            g.drawLine(x, y, x + 10, y - wing);
        }
    }
}
