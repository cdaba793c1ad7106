package io.moodreel.affect.face.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * PNG and WebP by the installed decoders. Pixels are taken as they are written, without colour management (Java's would
 * brighten grey ones); what is transparent lies on white.
 */
final class PluginPixels {
    private PluginPixels() {}

    static void read(Encoded encoded, int step, Picture into) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(encoded.kind().format()).next();
        try (ArrayImageInput input = new ArrayImageInput(encoded.data(), encoded.length())) {
            reader.setInput(input, true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            copy(reader.read(0, parameters), into);
        } finally {
            reader.dispose();
        }
    }

    private static void copy(BufferedImage image, Picture into) {
        into.resize(image.getWidth(), image.getHeight());
        if (image.getColorModel() instanceof IndexColorModel) {
            copyIndexed(image, into);
            return;
        }
        copySamples(image.getRaster(), image.getColorModel(), into);
    }

    private static void copyIndexed(BufferedImage image, Picture into) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                int colour = row[x];
                put(into, x, y, colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff, colour >>> 24);
            }
        }
    }

    private static void copySamples(Raster raster, ColorModel colours, Picture into) {
        int bands = raster.getNumBands();
        int shift = raster.getSampleModel().getSampleSize(0) - 8;
        int last = bands - 1;
        boolean grey = colours.getNumColorComponents() == 1;
        int[] row = new int[raster.getWidth() * bands];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (int x = 0; x < raster.getWidth(); x++) {
                int at = x * bands;
                int red = row[at] >> shift;
                int green = grey ? red : row[at + 1] >> shift;
                int blue = grey ? red : row[at + 2] >> shift;
                put(into, x, y, red, green, blue, colours.hasAlpha() ? row[at + last] >> shift : 255);
            }
        }
    }

    private static void put(Picture into, int x, int y, int red, int green, int blue, int alpha) {
        into.set(x, y, onWhite(red, alpha), onWhite(green, alpha), onWhite(blue, alpha));
    }

    private static int onWhite(int part, int alpha) {
        return (part * alpha + 255 * (255 - alpha) + 127) / 255;
    }
}
