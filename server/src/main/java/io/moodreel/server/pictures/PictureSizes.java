package io.moodreel.server.pictures;

import io.moodreel.affect.face.UnreadableImageException;
import io.moodreel.affect.face.image.Picture;
import io.moodreel.affect.face.image.PictureDecoder;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes the sizes in which pictures are shown, as JPEG. What arrives is decoded by the same bounded decoder as people's
 * own pictures, by its content, whatever its name says; what leaves is written anew, so that nothing but pixels goes on.
 */
final class PictureSizes {
    /** Widths in pixels: a card on a phone, on a desktop, a page's own picture, the same on dense screens. */
    static final int[] WIDTHS = {185, 342, 500, 780};

    private static final float QUALITY = 0.85f;
    private static final int PARTS = 3;
    private static final int MOST_HALVINGS = 6;
    /** Above this a picture is no poster or cover but something made to be long. */
    private static final double TALLEST = 4;

    private PictureSizes() {}

    /** The smallest width that fills {@code pixels}, else the largest. */
    static int widthFor(int pixels) {
        return IntStream.of(WIDTHS).filter(width -> width >= pixels).findFirst().orElse(WIDTHS[WIDTHS.length - 1]);
    }

    /** Every width's JPEG; widths beyond the picture's own hold it as it is, for pictures are never enlarged. */
    static Map<Integer, byte[]> of(byte[] file) throws UnreadableImageException {
        try (PictureDecoder decoder = new PictureDecoder()) {
            Picture picture = decoder.decode(file);
            if (picture.height() > TALLEST * picture.width() || picture.width() > TALLEST * picture.height()) {
                throw new UnreadableImageException("The image is too long for a poster.");
            }
            Map<Integer, byte[]> sizes = new LinkedHashMap<>();
            for (int width : WIDTHS) {
                sizes.put(width, jpeg(scaled(picture, Math.min(width, picture.width()))));
            }
            return sizes;
        }
    }

    /** From the reduction next above, between four neighbours each: no row or column is left out. */
    private static BufferedImage scaled(Picture picture, int width) {
        int height = Math.max(1, Math.round(picture.height() * (float) width / picture.width()));
        int level = 0;
        while (level < MOST_HALVINGS && picture.width(level + 1) >= width && picture.height(level + 1) >= height) {
            level++;
        }
        int fromWidth = picture.width(level);
        int fromHeight = picture.height(level);
        byte[] from = picture.pixels(level, 0, 0, fromWidth, fromHeight);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] to = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int at = 0;
        for (int y = 0; y < height; y++) {
            float row = position(y, height, fromHeight);
            int top = (int) row;
            int bottom = Math.min(top + 1, fromHeight - 1);
            float down = row - top;
            for (int x = 0; x < width; x++) {
                float column = position(x, width, fromWidth);
                int left = (int) column;
                int right = Math.min(left + 1, fromWidth - 1);
                float across = column - left;
                for (int part = 0; part < PARTS; part++) {
                    float above = between(from, top * fromWidth, left, right, across, part);
                    float below = between(from, bottom * fromWidth, left, right, across, part);
                    to[at++] = (byte) Math.round(above + (below - above) * down);
                }
            }
        }
        return image;
    }

    private static float position(int index, int length, int fromLength) {
        float position = (index + 0.5f) * fromLength / length - 0.5f;
        return Math.clamp(position, 0, fromLength - 1f);
    }

    private static float between(byte[] from, int row, int left, int right, float across, int part) {
        float first = from[PARTS * (row + left) + part] & 0xff;
        float second = from[PARTS * (row + right) + part] & 0xff;
        return first + (second - first) * across;
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
