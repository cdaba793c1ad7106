package io.moodreel.bench.faceload;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Frames of a camera: 640 × 480, from a picture that was given, or one without a face that is drawn. */
final class Pictures {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private final BufferedImage picture;

    private Pictures(BufferedImage picture) {
        this.picture = picture;
    }

    static Pictures of(Optional<Path> file) throws IOException {
        BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = frame.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(70, 90, 120), WIDTH, HEIGHT, new Color(190, 160, 130)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        if (file.isPresent()) {
            place(read(file.get()), pen);
        }
        pen.dispose();
        return new Pictures(frame);
    }

    private static BufferedImage read(Path file) throws IOException {
        BufferedImage given = ImageIO.read(Files.newInputStream(file));
        if (given == null) {
            throw new IOException(file + " is no JPEG or PNG");
        }
        return given;
    }

    /** As large as it fits, in the middle. */
    private static void place(BufferedImage given, Graphics2D pen) {
        double scale = Math.min((double) WIDTH / given.getWidth(), (double) HEIGHT / given.getHeight());
        int width = (int) Math.round(given.getWidth() * scale);
        int height = (int) Math.round(given.getHeight() * scale);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(given, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
    }

    /** The file of the frame: "jpg" or "png". */
    byte[] as(String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
