package io.moodreel.server.moods.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.moodreel.server.platform.http.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MultipartFrameTest {
    private static final Times TIMES = new Times(TimeRule.AS_SENT, Instant.parse("2026-05-01T18:30:00Z"));
    private static final String TYPE = "multipart/form-data; boundary=frontier";

    private static byte[] form(String... parts) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (String part : parts) {
            form.writeBytes(("--frontier\r\n" + part + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        form.writeBytes("--frontier--\r\n".getBytes(StandardCharsets.ISO_8859_1));
        return form.toByteArray();
    }

    private static String file(String name, String content) {
        return "Content-Disposition: form-data; name=\"" + name
                + "\"; filename=\"f.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n" + content;
    }

    private static String field(String name, String value) {
        return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
    }

    private static int status(byte[] form, String type) {
        try {
            MultipartFrame.read(form, type, TIMES);
            return 200;
        } catch (ProblemException problem) {
            return problem.getResponse().getStatus();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void fileNamedImage_isThePicture_byteForByte() throws Exception {
        byte[] bytes = new byte[300_000];
        new Random(5).nextBytes(bytes);
        String content = new String(bytes, StandardCharsets.ISO_8859_1);

        SentFrame frame = MultipartFrame.read(
                form(
                        field("client", "x"),
                        file("other", "y"),
                        file("image", content),
                        field("timestamp", "1700000000123")),
                TYPE,
                TIMES);

        assertThat(frame.picture().bytes()).isEqualTo(bytes);
        assertThat(frame.time().wire()).isEqualTo(1_700_000_000_123L);
    }

    @Test
    void fieldNamedImage_mayBeADataUrl() throws Exception {
        SentFrame frame = MultipartFrame.read(form(field("image", "data:image/png;base64,YSBmYWNl")), TYPE, TIMES);

        assertThat(new String(frame.picture().bytes(), StandardCharsets.UTF_8)).isEqualTo("a face");
    }

    @Test
    void withoutAnImage_itIs400() {
        assertThat(status(form(field("timestamp", "1")), TYPE)).isEqualTo(400);
        assertThat(status(form(file("image", "")), TYPE)).isEqualTo(400);
        assertThat(status(form(), TYPE)).isEqualTo(400);
        assertThat(status(new byte[0], TYPE)).isEqualTo(400);
    }

    @Test
    void formThatCannotBeRead_is400() {
        byte[] whole = form(file("image", "a face".repeat(500)));
        assertThat(status(whole, "multipart/form-data")).isEqualTo(400);
        assertThat(status(whole, "multipart/form-data; boundary=other")).isEqualTo(400);
        assertThat(status(Arrays.copyOf(whole, whole.length / 2), TYPE)).isEqualTo(400);
        assertThat(status("--frontier\r\nnonsense".getBytes(StandardCharsets.UTF_8), TYPE))
                .isEqualTo(400);
    }

    @Test
    void timeThatIsNone_is422() {
        assertThat(status(form(file("image", "x"), field("timestamp", "soon")), TYPE))
                .isEqualTo(422);
    }

    @Test
    void brokenForms_areNeverMoreThan400() {
        byte[] whole = form(field("timestamp", "12"), file("image", "a face"));
        Random random = new Random(3);
        for (int round = 0; round < 3_000; round++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            assertThat(status(Arrays.copyOf(broken, random.nextInt(broken.length + 1)), TYPE))
                    .isIn(200, 400, 422);
        }
    }

    @Test
    void manyParts_areRefused() {
        String[] parts = new String[2_000];
        Arrays.fill(parts, field("a", "b"));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> MultipartFrame.read(form(parts), TYPE, TIMES));
    }
}
