package io.moodreel.affect.face.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.affect.face.UnreadableImageException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {
    /** One pixel, made by libwebp. */
    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private final PictureDecoder decoder = new PictureDecoder();

    @AfterEach
    void close() {
        decoder.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_BYTE_INDEXED})
    void png_ofEveryKind_hasItsColours(int type) throws Exception {
        assertColours(encoded(quarters(type), "png", false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void jpeg_baselineOrProgressive_hasItsColours(boolean progressive) throws Exception {
        assertColours(encoded(quarters(BufferedImage.TYPE_3BYTE_BGR), "jpeg", progressive));
    }

    @Test
    void interlacedPng_hasItsColours() throws Exception {
        assertColours(encoded(quarters(BufferedImage.TYPE_3BYTE_BGR), "png", true));
    }

    @ParameterizedTest
    @CsvSource({
        BufferedImage.TYPE_BYTE_GRAY + ", png",
        BufferedImage.TYPE_USHORT_GRAY + ", png",
        BufferedImage.TYPE_BYTE_GRAY + ", jpeg"
    })
    void greyPicture_keepsItsBrightness_withoutColourManagement(int type, String format) throws Exception {
        BufferedImage grey = new BufferedImage(16, 16, type);
        int value = type == BufferedImage.TYPE_USHORT_GRAY ? 100 << 8 : 100;
        int[] samples = new int[256];
        Arrays.fill(samples, value);
        grey.getRaster().setSamples(0, 0, 16, 16, 0, samples);

        Picture picture = decoder.decode(encoded(grey, format, false));

        assertPixel(picture, 8, 8, 100, 100, 100);
    }

    @Test
    void fourLevelPalette_isLookedUp() throws Exception {
        byte[] levels = {0, 80, (byte) 160, (byte) 240};
        BufferedImage image = new BufferedImage(
                16, 16, BufferedImage.TYPE_BYTE_BINARY, new IndexColorModel(2, 4, levels, levels, levels));
        image.getRaster().setSample(3, 3, 0, 2);

        assertPixel(decoder.decode(encoded(image, "png", false)), 3, 3, 160, 160, 160);
    }

    @Test
    void transparency_liesOnWhite() throws Exception {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(5, 5, 0x80ff0000);

        Picture picture = decoder.decode(encoded(image, "png", false));

        assertPixel(picture, 5, 5, 255, 127, 127);
        assertPixel(picture, 6, 6, 255, 255, 255);
    }

    @Test
    void inksOfAPrintedJpeg_becomeColours() throws Exception {
        WritableRaster inks = Raster.createInterleavedRaster(0, 16, 16, 4, null);
        int[] pixel = {255, 128, 0, 200};
        for (int i = 0; i < 256; i++) {
            inks.setPixel(i % 16, i / 16, pixel);
        }

        Picture picture = decoder.decode(encoded(inks));

        assertPixel(picture, 8, 8, 200, 100, 0);
    }

    @Test
    void webp_isRead() throws Exception {
        Picture picture = decoder.decode(WEBP);

        assertThat(picture.width()).isEqualTo(1);
        assertThat(picture.height()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, red, green, blue, white",
        "2, green, red, white, blue",
        "3, white, blue, green, red",
        "4, blue, white, red, green",
        "5, red, blue, green, white",
        "6, blue, red, white, green",
        "7, white, green, blue, red",
        "8, green, white, red, blue"
    })
    void exifOrientation_turnsThePictureUpright(int orientation, String a, String b, String c, String d)
            throws Exception {
        byte[] jpeg = oriented(encoded(quarters(BufferedImage.TYPE_3BYTE_BGR), "jpeg", false), orientation);

        Picture picture = decoder.decode(jpeg);

        int across = picture.width() / 4;
        int down = picture.height() / 4;
        assertThat(picture.width()).isEqualTo(orientation < 5 ? 64 : 32);
        assertColour(picture, across, down, a);
        assertColour(picture, 3 * across, down, b);
        assertColour(picture, across, 3 * down, c);
        assertColour(picture, 3 * across, 3 * down, d);
    }

    @Test
    void largePicture_isReadSmaller_butKeepsItsColours() throws Exception {
        BufferedImage large = new BufferedImage(4_000, 2_500, BufferedImage.TYPE_3BYTE_BGR);
        large.createGraphics().fillRect(0, 0, 4_000, 2_500);

        Picture picture = decoder.decode(encoded(large, "jpeg", false));

        assertThat(decoder.step()).isEqualTo(3);
        assertThat(picture.width()).isEqualTo(1_334);
        assertThat(picture.height()).isEqualTo(834);
        assertPixel(picture, 1_333, 833, 255, 255, 255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "hello", "\u00ff\u00d8", "RIFF", "<svg xmlns='http://www.w3.org/2000/svg'/>"})
    void whatIsNoPicture_isRefused(String content) {
        byte[] bytes = content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> decoder.decode(bytes))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessage("This is not an image: send a JPEG, PNG or WebP file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void bomb_isRefusedFromItsHeader(String format) throws Exception {
        byte[] bomb = encoded(quarters(BufferedImage.TYPE_3BYTE_BGR), format, false);
        if (format.equals("png")) {
            put(bomb, 16, 0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30);
        } else {
            put(bomb, frameHeader(bomb) + 5, 0x75, 0x30, 0x75, 0x30);
        }

        assertThatThrownBy(() -> decoder.decode(bomb))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessage("The image is too large: 30,000 × 30,000 pixels, at most 20 million.");
    }

    @Test
    void webpBeyondAMillionPixels_isRefusedFromItsHeader() {
        byte[] large = WEBP.clone();
        put(large, 26, 0x00, 0x20, 0x00, 0x20);

        assertThatThrownBy(() -> decoder.decode(large))
                .hasMessage("The image is too large: 8,192 × 8,192 pixels, at most 1 million.");
    }

    @Test
    void endlessScans_areRefused_becauseEachIsAWalkOverAllPixels() throws Exception {
        byte[] jpeg = encoded(quarters(BufferedImage.TYPE_3BYTE_BGR), "jpeg", true);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(jpeg, 0, jpeg.length - 2);
        byte[] scan = {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 1, 5, 0, 0};
        for (int i = 0; i < 100; i++) {
            many.write(scan);
        }

        assertThatThrownBy(() -> decoder.decode(many.toByteArray()))
                .hasMessageContaining("a JPEG of more than 64 scans, which is not read");
    }

    @Test
    void damagedPng_isRefused_andTheNextPictureIsReadAllTheSame() throws Exception {
        byte[] damaged = encoded(quarters(BufferedImage.TYPE_3BYTE_BGR), "png", false);
        put(damaged, 41, 1, 2, 3, 4, 5, 6, 7, 8, 9);

        assertThatThrownBy(() -> decoder.decode(damaged))
                .hasMessage("The image is damaged and cannot be decoded; send it anew.");
        assertColours(encoded(quarters(BufferedImage.TYPE_3BYTE_BGR), "jpeg", false));
    }

    @Test
    void cutOffJpeg_showsNothingOfThePictureBefore() throws Exception {
        byte[] red = encoded(filled(Color.RED), "jpeg", false);
        decoder.decode(red);
        byte[] cut = Arrays.copyOf(red, frameHeader(red) + 60);

        try {
            Picture picture = decoder.decode(cut);
            int last = 3 * (picture.width() * picture.height() - 1);
            assertThat(picture.blueGreenRed()[last + 2] & 0xff).isLessThan(200);
        } catch (UnreadableImageException refused) {
            assertThat(refused).hasMessageContaining("damaged");
        }
    }

    private void assertColours(byte[] file) throws UnreadableImageException {
        Picture picture = decoder.decode(file);
        assertThat(picture.width()).isEqualTo(64);
        assertThat(picture.height()).isEqualTo(32);
        assertColour(picture, 10, 5, "red");
        assertColour(picture, 54, 5, "green");
        assertColour(picture, 10, 26, "blue");
        assertColour(picture, 54, 26, "white");
    }

    private static void assertColour(Picture picture, int x, int y, String name) {
        Color colour =
                switch (name) {
                    case "red" -> Color.RED;
                    case "green" -> Color.GREEN;
                    case "blue" -> Color.BLUE;
                    default -> Color.WHITE;
                };
        assertPixel(picture, x, y, colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static void assertPixel(Picture picture, int x, int y, int red, int green, int blue) {
        int at = 3 * (y * picture.width() + x);
        byte[] pixels = picture.blueGreenRed();
        assertThat(pixels[at + 2] & 0xff).as("red").isCloseTo(red, within(4));
        assertThat(pixels[at + 1] & 0xff).as("green").isCloseTo(green, within(4));
        assertThat(pixels[at] & 0xff).as("blue").isCloseTo(blue, within(4));
    }

    /** Red, green; blue, white. */
    private static BufferedImage quarters(int type) {
        BufferedImage image = new BufferedImage(64, 32, type);
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 64; x++) {
                image.setRGB(x, y, colours[x / 32 + 2 * (y / 16)].getRGB());
            }
        }
        return image;
    }

    private static BufferedImage filled(Color colour) {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, colour.getRGB());
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format, boolean progressive) throws IOException {
        return encoded(new IIOImage(image, null, null), format, progressive);
    }

    private static byte[] encoded(Raster inks) throws IOException {
        return encoded(new IIOImage(inks, null, null), "jpeg", false);
    }

    private static byte[] encoded(IIOImage image, String format, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (progressive) {
                parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, image, parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** With an Exif segment that tells nothing but the orientation, little-endian. */
    private static byte[] oriented(byte[] jpeg, int orientation) {
        int[] exif = {
            0xff,
            0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'I',
            'I',
            42,
            0,
            8,
            0,
            0,
            0,
            1,
            0,
            0x12,
            0x01,
            3,
            0,
            1,
            0,
            0,
            0,
            orientation,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        for (int part : exif) {
            bytes.write(part);
        }
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static int frameHeader(byte[] jpeg) {
        for (int at = 2; ; at += 2 + Bytes.big16(jpeg, at + 2)) {
            if ((jpeg[at + 1] & 0xff) == 0xc0) {
                return at;
            }
        }
    }

    private static void put(byte[] bytes, int at, int... values) {
        for (int i = 0; i < values.length; i++) {
            bytes[at + i] = (byte) values[i];
        }
    }
}
