package io.moodreel.affect.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.moodreel.affect.Emotion;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On the pictures beside the repository; skipped where they are absent. */
@Tag("shared-data")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FacesOfPeopleTest {
    private static final String SETTING = "MOODREEL_SHARED_DATA";
    private static final Path PICTURES = Path.of(
                    System.getProperty(SETTING, System.getenv().getOrDefault(SETTING, "../../shared/data")))
            .resolve("faces-samples");
    private static final FaceWishes ALL = new FaceWishes(true, false, false);

    @TempDir
    Path nets;

    private FaceReader reader;

    @BeforeEach
    void open() {
        assumeTrue(Files.isDirectory(PICTURES), () -> "there is no " + PICTURES.toAbsolutePath());
        reader = FaceReaders.open(nets, 1);
    }

    @AfterEach
    void close() {
        if (reader != null) {
            reader.close();
        }
    }

    @Test
    void portrait_isRead_withWhatWasWishedAndNoMore() throws Exception {
        byte[] portrait = file("stock-emotions-a-7.jpg");

        FaceReadings everything = reader.read(portrait, new FaceWishes(false, true, true));
        FaceReading face = everything.readings().getFirst();

        assertThat(everything.faces()).isEqualTo(1);
        assertThat(face.emotions().dominant()).isEqualTo(Emotion.HAPPY);
        assertThat(face.confidence()).isBetween(0.0, 1.0);
        assertThat(face.age().orElseThrow()).isBetween(10.0, 50.0);
        assertThat(face.gender()).contains(Gender.WOMAN);
        FaceReading emotions =
                reader.read(portrait, FaceWishes.EMOTIONS).readings().getFirst();
        assertThat(emotions.age()).isEmpty();
        assertThat(emotions.gender()).isEmpty();
        assertThat(emotions.emotions()).isEqualTo(face.emotions());
    }

    @Test
    void groupPicture_givesEveryFace_theMostProminentFirst_orOneOfThem() throws Exception {
        byte[] group = file("group-1.jpg");

        FaceReadings all = reader.read(group, ALL);
        FaceReadings one = reader.read(group, FaceWishes.EMOTIONS);

        assertThat(all.faces())
                .isGreaterThanOrEqualTo(12)
                .isEqualTo(all.readings().size());
        assertThat(one.readings()).hasSize(1);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(group));
        assertThat(all.readings()).allSatisfy(face -> {
            assertThat(face.box().x() + face.box().width()).isLessThanOrEqualTo(picture.getWidth());
            assertThat(face.box().y() + face.box().height()).isLessThanOrEqualTo(picture.getHeight());
        });
    }

    @Test
    void pictureOfNobody_hasNoFace() throws Exception {
        assertThat(reader.read(file("background.jpg"), FaceWishes.EMOTIONS).readings())
                .isEmpty();
    }

    @Test
    void tightCrop_isFound_fromFurtherAway() throws Exception {
        BufferedImage portrait = picture("stock-emotions-a-1.jpg");
        Box box = reader.read(file("stock-emotions-a-1.jpg"), FaceWishes.EMOTIONS)
                .readings()
                .getFirst()
                .box();

        byte[] crop = jpeg(portrait.getSubimage(box.x(), box.y(), box.width(), box.height()));

        assertThat(reader.read(crop, FaceWishes.EMOTIONS).faces()).isEqualTo(1);
    }

    @Test
    void darkFace_isFound() throws Exception {
        BufferedImage dark = new RescaleOp(0.12f, 0, null).filter(picture("stock-emotions-b-4.jpg"), null);

        assertThat(reader.read(jpeg(dark), FaceWishes.EMOTIONS).faces()).isEqualTo(1);
    }

    @Test
    void leaningFace_isFound_andReadAsWhenUpright() throws Exception {
        BufferedImage upright = picture("stock-emotions-a-7.jpg");

        FaceReadings leaning = reader.read(jpeg(turned(upright, 40)), FaceWishes.EMOTIONS);

        assertThat(leaning.readings().getFirst().emotions().dominant()).isEqualTo(Emotion.HAPPY);
    }

    @Test
    void smallFace_inALargePicture_isFound_whereItIs() throws Exception {
        BufferedImage portrait = picture("stock-emotions-a-7.jpg");
        BufferedImage street = new BufferedImage(1_600, 1_200, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = street.createGraphics();
        graphics.drawImage(portrait, 1_300, 900, 100, 100 * portrait.getHeight() / portrait.getWidth(), null);
        graphics.dispose();

        FaceReadings found = reader.read(jpeg(street), FaceWishes.EMOTIONS);

        assertThat(found.readings()).hasSize(1);
        Box box = found.readings().getFirst().box();
        assertThat(box.x() + box.width() / 2).isCloseTo(1_350, within(25));
        assertThat(box.width()).isLessThan(80);
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(PICTURES.resolve(name));
    }

    private static BufferedImage picture(String name) throws IOException {
        return ImageIO.read(PICTURES.resolve(name).toFile());
    }

    private static BufferedImage turned(BufferedImage image, double degrees) {
        BufferedImage turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = turned.createGraphics();
        graphics.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
