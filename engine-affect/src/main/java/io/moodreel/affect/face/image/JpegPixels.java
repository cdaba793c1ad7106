package io.moodreel.affect.face.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/**
 * JPEG by Java's decoder, straight into the picture's own buffer while frames keep their size, as a camera's do. Not
 * thread-safe.
 */
final class JpegPixels implements AutoCloseable {
    private @Nullable ImageReader reader;
    private @Nullable BufferedImage target;

    void read(Encoded encoded, int step, Picture into) throws IOException {
        ImageReader decoder = reader == null ? newReader() : reader;
        // whatever happens below, a decoder that failed is not used again
        reader = null;
        try (ArrayImageInput input = new ArrayImageInput(encoded.data(), encoded.length())) {
            decoder.setInput(input, true, true);
            ImageReadParam parameters = decoder.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            into.resize((encoded.width() + step - 1) / step, (encoded.height() + step - 1) / step);
            switch (encoded.colours()) {
                case GREY -> readGrey(decoder, parameters, into);
                case COLOURS -> readColours(decoder, parameters, into);
                case INKS -> readInks(decoder, parameters, into);
                case INKS_AS_LUMA -> readInksAsLuma(decoder, parameters, into);
            }
            decoder.setInput(null);
            reader = decoder;
        } finally {
            if (reader == null) {
                decoder.dispose();
            }
        }
    }

    private static ImageReader newReader() {
        return ImageIO.getImageReadersByFormatName("jpeg").next();
    }

    private void readColours(ImageReader decoder, ImageReadParam parameters, Picture into) throws IOException {
        BufferedImage image = target;
        if (image == null || image.getWidth() != into.width() || image.getHeight() != into.height()) {
            image = new BufferedImage(into.width(), into.height(), BufferedImage.TYPE_3BYTE_BGR);
            target = image;
        }
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        // what a cut-off file does not draw must not show who was there before
        Arrays.fill(pixels, (byte) 0);
        parameters.setDestination(image);
        decoder.read(0, parameters);
        System.arraycopy(pixels, 0, into.blueGreenRed(), 0, pixels.length);
    }

    private static void readGrey(ImageReader decoder, ImageReadParam parameters, Picture into) throws IOException {
        Raster raster = decoder.readRaster(0, parameters);
        int[] row = new int[raster.getWidth()];
        for (int y = 0; y < into.height(); y++) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < into.width(); x++) {
                into.set(x, y, row[x], row[x], row[x]);
            }
        }
    }

    /** As Adobe's programs write them, and so everybody reads them: 255 is no ink. */
    private static void readInks(ImageReader decoder, ImageReadParam parameters, Picture into) throws IOException {
        Raster raster = decoder.readRaster(0, parameters);
        int[] row = new int[4 * raster.getWidth()];
        for (int y = 0; y < into.height(); y++) {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            for (int at = 0; at < row.length; at += 4) {
                int paper = row[at + 3];
                into.set(at / 4, y, row[at] * paper / 255, row[at + 1] * paper / 255, row[at + 2] * paper / 255);
            }
        }
    }

    /** The first three stand for red, green, blue of the inks (ITU-T T.871), which are the colours' opposites. */
    private static void readInksAsLuma(ImageReader decoder, ImageReadParam parameters, Picture into)
            throws IOException {
        Raster raster = decoder.readRaster(0, parameters);
        int[] row = new int[4 * raster.getWidth()];
        for (int y = 0; y < into.height(); y++) {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            for (int at = 0; at < row.length; at += 4) {
                int luma = row[at];
                double bluish = row[at + 1] - 128;
                double reddish = row[at + 2] - 128;
                int paper = row[at + 3];
                into.set(
                        at / 4,
                        y,
                        opposite(luma + 1.402 * reddish) * paper / 255,
                        opposite(luma - 0.344136 * bluish - 0.714136 * reddish) * paper / 255,
                        opposite(luma + 1.772 * bluish) * paper / 255);
            }
        }
    }

    private static int opposite(double part) {
        return 255 - (int) Math.clamp(Math.round(part), 0, 255);
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.dispose();
            reader = null;
        }
        target = null;
    }
}
