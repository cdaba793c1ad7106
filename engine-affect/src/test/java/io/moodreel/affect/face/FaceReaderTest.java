package io.moodreel.affect.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.ThreadMXBean;
import io.moodreel.affect.EmotionShares;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FaceReaderTest {
    private static final int BROKEN_PICTURES = 300;

    @TempDir
    Path nets;

    @Test
    void pictureWithoutAFace_givesNoReadings() throws Exception {
        try (FaceReader reader = FaceReaders.open(nets, 1)) {
            assertThat(reader.read(stripes("jpeg"), new FaceWishes(true, true, true)))
                    .isEqualTo(new FaceReadings(0, List.of()));
        }
    }

    @Test
    void picturesAtOnce_areReadInTurn_byFewerThreadsThanCallers() throws Exception {
        byte[] picture = stripes("png");
        try (FaceReader reader = FaceReaders.open(nets, 2);
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<FaceReadings>> all = IntStream.range(0, 12)
                    .mapToObj(_ -> callers.submit(() -> reader.read(picture, FaceWishes.EMOTIONS)))
                    .toList();
            for (Future<FaceReadings> one : all) {
                assertThat(one.get(1, TimeUnit.MINUTES).faces()).isZero();
            }
        }
    }

    @Test
    void brokenPictures_areReadOrRefused_neverAnythingElse() throws Exception {
        List<byte[]> whole = List.of(stripes("jpeg"), stripes("png"));
        Random random = new Random(8);
        int refused = 0;
        try (FaceReader reader = FaceReaders.open(nets, 1)) {
            for (int i = 0; i < BROKEN_PICTURES; i++) {
                try {
                    reader.read(broken(whole.get(i % 2), random), FaceWishes.EMOTIONS);
                } catch (UnreadableImageException expected) {
                    refused++;
                    assertThat(expected.getMessage())
                            .startsWith("The image is ")
                            .endsWith(".");
                }
            }
        }
        assertThat(refused).isBetween(10, BROKEN_PICTURES);
    }

    @Test
    void framesOfOneSize_leaveNextToNoGarbage() throws Exception {
        byte[] frame = stripes("jpeg");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (FaceReader reader = FaceReaders.open(nets, 1)) {
            for (int i = 0; i < 3; i++) {
                reader.read(frame, FaceWishes.EMOTIONS);
            }
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 5; i++) {
                reader.read(frame, FaceWishes.EMOTIONS);
            }
            assertThat((threads.getCurrentThreadAllocatedBytes() - before) / 5).isLessThan(50_000);
        }
    }

    @Test
    void closedReader_refusesToRead_andMayBeClosedAgain() throws Exception {
        FaceReader reader = FaceReaders.open(nets, 1);
        reader.read(stripes("jpeg"), FaceWishes.EMOTIONS);
        reader.close();
        reader.close();

        assertThatThrownBy(() -> reader.read(stripes("jpeg"), FaceWishes.EMOTIONS))
                .isInstanceOf(IllegalStateException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> FaceReaders.open(nets, 0));
    }

    @Test
    void crop_getsSevenSharesThatAddUp() {
        byte[] grey = new byte[48 * 48];
        new Random(3).nextBytes(grey);
        try (CropReader reader = CropReader.open(nets)) {
            EmotionShares shares = reader.read(grey, 0, 48, 48);

            assertThat(shares.asMap().values().stream()
                            .mapToDouble(share -> share)
                            .sum())
                    .isCloseTo(100, within(0.01));
            assertThat(shares.asMap().values()).hasSize(7).allMatch(share -> share >= 0);
        }
    }

    @Test
    void netOfTheProgram_damagedOnDisk_isUnpackedAnew() throws Exception {
        Files.writeString(nets.resolve("emotion.onnx"), "half a file");

        CropReader.open(nets).close();

        assertThat(Files.size(nets.resolve("emotion.onnx"))).isGreaterThan(100_000);
        try (var files = Files.list(nets)) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void netOfTheOperator_takesThePlaceOfTheProgramsOwn() throws Exception {
        ownNet(manifest -> manifest.put("temperature", 20));
        byte[] grey = new byte[48 * 48];
        new Random(3).nextBytes(grey);

        try (CropReader reader = CropReader.open(nets)) {
            EmotionShares shares = reader.read(grey, 0, 48, 48);

            assertThat(shares.get(shares.dominant())).as("hot nets are unsure").isLessThan(30);
        }
    }

    @Test
    void netOfTheOperator_withAnotherChecksum_isRefusedWithBoth() throws Exception {
        ownNet(manifest -> manifest.put("sha256", "0".repeat(64)));

        assertRefused("is not the one its manifest describes: SHA-256 is", "should be " + "0".repeat(64));
    }

    @Test
    void netOfTheOperator_withALabelMissing_isRefusedWithItsLabels() throws Exception {
        ownNet(manifest -> ((ArrayNode) manifest.at("/outputs/0/labels")).set(0, "bored"));

        assertRefused("its labels must be the seven emotions", "[bored, disgust");
    }

    @Test
    void netOfTheOperator_thatTakesAnotherShape_isRefused() throws Exception {
        ownNet(manifest -> {
            ((ArrayNode) manifest.at("/input/shape")).set(2, 48);
            ((ArrayNode) manifest.at("/input/shape")).set(3, 48);
        });

        assertRefused("does not fit its manifest: its input must take numbers of the shape", "48");
    }

    @Test
    void manifestOfTheOperator_withoutColour_isRefusedWithTheField() throws Exception {
        ownNet(manifest -> ((ObjectNode) manifest.get("input")).remove("colour"));

        assertRefused("\"input.colour\" must be rgb, bgr or grey");
    }

    @Test
    void manifestOfTheOperator_thatIsNoJson_isRefused() throws Exception {
        Files.writeString(nets.resolve("own-expression.manifest.json"), "{");

        assertRefused("is no usable model manifest");
    }

    private interface Change {
        void make(ObjectNode manifest);
    }

    /** The program's own emotion net as an operator's, with one thing changed. */
    private void ownNet(Change change) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream manifest = getClass().getResourceAsStream("/io/moodreel/facemodels/emotion.manifest.json");
                InputStream net = getClass().getResourceAsStream("/io/moodreel/facemodels/emotion.onnx")) {
            ObjectNode own = (ObjectNode) mapper.readTree(manifest);
            own.put("file", "mine.onnx");
            change.make(own);
            mapper.writeValue(nets.resolve("own-expression.manifest.json").toFile(), own);
            Files.copy(net, nets.resolve("mine.onnx"));
        }
    }

    private void assertRefused(String... parts) {
        assertThatThrownBy(() -> CropReader.open(nets))
                .isInstanceOf(FaceModelException.class)
                .hasMessageContainingAll(parts);
    }

    private static byte[] stripes(String format) throws IOException {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 320 * 240; i++) {
            image.setRGB(i % 320, i / 320, i % 320 / 20 % 2 == 0 ? 0x336699 : 0x99cc33);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] broken(byte[] whole, Random random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 4));
        }
        byte[] broken = whole.clone();
        int within = random.nextBoolean() ? 700 : broken.length;
        for (int i = 0; i < 20; i++) {
            // the first bytes say which kind it is; without them every picture is "not an image"
            broken[10 + random.nextInt(Math.min(within, broken.length) - 10)] = (byte) random.nextInt(256);
        }
        return broken;
    }
}
