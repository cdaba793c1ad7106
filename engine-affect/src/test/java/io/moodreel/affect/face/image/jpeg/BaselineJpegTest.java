package io.moodreel.affect.face.image.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class BaselineJpegTest {
    private final BaselineJpeg decoder = new BaselineJpeg();

    @ParameterizedTest
    @CsvSource({"64, 48", "61, 47", "1, 1", "17, 200"})
    void coloursAreThoseOfJavasDecoder(int width, int height) throws IOException {
        byte[] file = encoded(drawn(width, height, BufferedImage.TYPE_3BYTE_BGR), "2x2", 0);

        assertThat(meanDifference(whole(file), reference(file))).isLessThan(3);
    }

    @ParameterizedTest
    @CsvSource({"1x1", "2x1", "1x2", "2x2"})
    void everyUsualSubsampling_isRead(String sampling) throws IOException {
        byte[] file = encoded(drawn(80, 60, BufferedImage.TYPE_3BYTE_BGR), sampling, 0);

        assertThat(meanDifference(whole(file), reference(file))).isLessThan(2);
    }

    @Test
    void greyPicture_isRead() throws IOException {
        byte[] file = encoded(drawn(50, 40, BufferedImage.TYPE_BYTE_GRAY), null, 0);

        byte[] grey = whole(file);
        byte[] expected = ((DataBufferByte)
                        ImageIO.read(new ByteArrayInputStream(file)).getRaster().getDataBuffer())
                .getData();

        assertThat(grey[3 * 1234] & 0xff).isBetween((expected[1234] & 0xff) - 2, (expected[1234] & 0xff) + 2);
        assertThat(grey[3 * 1234 + 2]).isEqualTo(grey[3 * 1234]);
    }

    @Test
    void restartMarkers_changeNothing() throws IOException {
        BufferedImage image = drawn(100, 60, BufferedImage.TYPE_3BYTE_BGR);

        assertThat(whole(encoded(image, "2x2", 3))).isEqualTo(whole(encoded(image, "2x2", 0)));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void halvedPicture_isTheMeanOfThePixelsItStandsFor(int level) throws IOException {
        byte[] file = encoded(drawn(128, 96, BufferedImage.TYPE_3BYTE_BGR), "2x2", 0);
        byte[] fine = whole(file);
        int width = 128 >> level;
        int height = 96 >> level;

        byte[] halved = new byte[3 * width * height];
        decoder.draw(level, 0, 0, width, height, halved);

        byte[] means = new byte[halved.length];
        int times = 1 << level;
        for (int i = 0; i < means.length; i++) {
            int x = i / 3 % width;
            int y = i / 3 / width;
            int sum = 0;
            for (int j = 0; j < times * times; j++) {
                sum += fine[3 * ((y * times + j / times) * 128 + x * times + j % times) + i % 3] & 0xff;
            }
            means[i] = (byte) (sum / (times * times));
        }
        assertThat(meanDifference(halved, means)).isLessThan(3);
    }

    @Test
    void rectangle_isDrawnAlone_exactlyAsInTheWhole() throws IOException {
        byte[] file = encoded(drawn(128, 96, BufferedImage.TYPE_3BYTE_BGR), "2x2", 0);
        byte[] whole = whole(file);

        assertThat(decoder.read(file, file.length)).isTrue();
        byte[] part = new byte[whole.length];
        decoder.draw(0, 40, 30, 60, 50, part);

        for (int y = 30; y < 50; y++) {
            int from = 3 * (y * 128 + 40);
            int to = 3 * (y * 128 + 60);
            assertThat(Arrays.copyOfRange(part, from, to)).isEqualTo(Arrays.copyOfRange(whole, from, to));
        }
        assertThat(part[0]).isZero();
        assertThat(part[part.length - 1]).isZero();
    }

    @Test
    void whatIsCutOff_isGrey_notThePictureBefore() throws IOException {
        byte[] white = encoded(filled(Color.WHITE), "2x2", 0);
        whole(white);

        byte[] cut = Arrays.copyOf(white, white.length - white.length / 40);
        byte[] pixels = whole(cut);

        assertThat(pixels[0] & 0xff).isGreaterThan(250);
        assertThat(pixels[pixels.length - 1] & 0xff).isEqualTo(128);
    }

    @Test
    void progressivePicture_isNotReadHere() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        byte[] file = written(writer, new IIOImage(filled(Color.RED), null, null), parameters);

        assertThat(decoder.read(file, file.length)).isFalse();
    }

    @Test
    void changedBytes_areDrawnOrRefused_neverAnError() throws IOException {
        byte[] whole = encoded(drawn(96, 64, BufferedImage.TYPE_3BYTE_BGR), "2x2", 2);
        Random random = new Random(36);
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = whole.clone();
            for (int j = 1 + random.nextInt(8); j > 0; j--) {
                changed[random.nextInt(i % 2 == 0 ? 650 : changed.length)] = (byte) random.nextInt(256);
            }
            int round = i;
            assertThatCode(() -> {
                        if (decoder.read(changed, changed.length) && decoder.width() * decoder.height() < 1_000_000) {
                            byte[] pixels = new byte[3 * decoder.width() * decoder.height()];
                            decoder.draw(0, 0, 0, decoder.width(), decoder.height(), pixels);
                        }
                    })
                    .as("round %d of seed 36", round)
                    .doesNotThrowAnyException();
        }
    }

    private byte[] whole(byte[] file) {
        assertThat(decoder.read(file, file.length)).isTrue();
        byte[] pixels = new byte[3 * decoder.width() * decoder.height()];
        decoder.draw(0, 0, 0, decoder.width(), decoder.height(), pixels);
        return pixels;
    }

    private static byte[] reference(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static double meanDifference(byte[] one, byte[] other) {
        assertThat(one).hasSameSizeAs(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs((one[i] & 0xff) - (other[i] & 0xff));
        }
        return sum / one.length;
    }

    private static BufferedImage drawn(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(30, 160, 90), width, height, new Color(220, 90, 160)));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(60, 60, 200));
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        return image;
    }

    private static BufferedImage filled(Color colour) {
        BufferedImage image = new BufferedImage(128, 128, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 128, 128);
        pen.dispose();
        return image;
    }

    /** @param sampling of the brightnesses, across × down; null for grey */
    private static byte[] encoded(BufferedImage image, @Nullable String sampling, int restart) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0.9f);
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), parameters);
        Element root = (Element) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
        Element sequence = (Element) root.getElementsByTagName("markerSequence").item(0);
        if (restart > 0) {
            Element interval = new IIOMetadataNode("dri");
            interval.setAttribute("interval", "" + restart);
            sequence.insertBefore(interval, sequence.getElementsByTagName("sof").item(0));
        }
        if (sampling != null) {
            NodeList planes = root.getElementsByTagName("componentSpec");
            ((Element) planes.item(0)).setAttribute("HsamplingFactor", sampling.substring(0, 1));
            ((Element) planes.item(0)).setAttribute("VsamplingFactor", sampling.substring(2));
        }
        metadata.setFromTree("javax_imageio_jpeg_image_1.0", root);
        return written(writer, new IIOImage(image, null, metadata), parameters);
    }

    private static byte[] written(ImageWriter writer, IIOImage image, ImageWriteParam parameters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, image, parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
