package io.moodreel.bench.faces;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Frames as a camera sends them, 640 × 480 pixels in JPEG, made of photographs. */
final class CameraFrames {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final float QUALITY = 0.85f;

    private CameraFrames() {}

    /** One frame of every photograph in a folder, the picture filling the frame. */
    static List<byte[]> of(Path folder) throws IOException {
        List<Path> photographs;
        try (Stream<Path> files = Files.list(folder)) {
            photographs = files.filter(file -> file.toString().matches(".*\\.jpe?g"))
                    .sorted()
                    .toList();
        }
        List<byte[]> frames = new ArrayList<>();
        for (Path photograph : photographs) {
            BufferedImage image = ImageIO.read(photograph.toFile());
            frames.add(jpeg(filled(image)));
        }
        return frames;
    }

    private static BufferedImage filled(BufferedImage image) {
        double scale = Math.max(WIDTH / (double) image.getWidth(), HEIGHT / (double) image.getHeight());
        int width = (int) Math.round(image.getWidth() * scale);
        int height = (int) Math.round(image.getHeight() * scale);
        BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = frame.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
        graphics.dispose();
        return frame;
    }

    private static byte[] jpeg(BufferedImage frame) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(frame, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
