package io.moodreel.server.moods.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.moodreel.server.moods.frames.FrameMemory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Broken pictures over HTTP, read by the real reader. Ten thousand of them: {@code ./moodreel bench hostile-images}. */
@QuarkusTest
@Timeout(180)
class DamagedImagesTest {
    private static final int PICTURES = 300;
    private static final long SEED = 8;

    @Inject
    FrameMemory memory;

    private static byte[] drawn(String format) throws IOException {
        BufferedImage picture = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(200, 160, 130));
        pen.fillOval(40, 20, 80, 90);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    private static Response json(byte[] picture) {
        return given().contentType("application/json")
                .body(Map.of("image", Base64.getEncoder().encodeToString(picture)))
                .post("/api/moods/analyze");
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] picture = whole.clone();
        for (int i = 0; i < random.nextInt(12); i++) {
            int within = random.nextBoolean() ? Math.min(64, picture.length) : picture.length;
            picture[random.nextInt(within)] = (byte) random.nextInt();
        }
        return random.nextBoolean() ? picture : Arrays.copyOf(picture, 1 + random.nextInt(picture.length));
    }

    @Test
    void wholePicturesWithoutAFace_areRead() throws IOException {
        for (String format : List.of("jpg", "png")) {
            json(drawn(format)).then().statusCode(200).body("face_detected", is(false));
        }
    }

    @Test
    void brokenPictures_areAnsweredWithTheReason_neverWithA500() throws IOException {
        List<byte[]> whole = List.of(drawn("jpg"), drawn("png"));
        Random random = new Random(SEED);
        for (int i = 0; i < PICTURES; i++) {
            byte[] picture = damaged(whole.get(i % 2), random);
            Response answer = i % 3 == 0
                    ? given().multiPart("image", "f.jpg", picture, "image/jpeg").post("/api/moods/analyze")
                    : json(picture);
            assertThat(answer.statusCode()).as("picture %d of seed %d", i, SEED).isIn(200, 422);
        }
        json(whole.getFirst()).then().statusCode(200);
        assertThat(memory.heldBytes().values()).containsOnly(0L);
    }

    @Test
    void bomb_is422BeforeItIsUnpacked() throws IOException {
        byte[] bomb = drawn("png");
        // width and height stand first in IHDR, which begins at byte 12 and is checked by what follows it (PNG 11.2.2)
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 checksum = new CRC32();
        checksum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) checksum.getValue());

        json(bomb).then().statusCode(422).body("detail", startsWith("The image is too large"));
    }
}
