package io.moodreel.server.moods.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.moodreel.affect.face.UnreadableImageException;
import io.moodreel.server.moods.frames.FrameTime.Form;
import io.moodreel.server.platform.http.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFramesTest {
    private static final Instant NOW = Instant.parse("2026-05-01T18:30:00.123456Z");
    private static final Times TIMES = new Times(TimeRule.AS_SENT, NOW);

    private static String base64(String file) {
        return Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8));
    }

    private static SentFrame one(String json) throws IOException {
        return JsonFrames.one(json.getBytes(StandardCharsets.UTF_8), TIMES);
    }

    private static List<SentFrame> many(String json) throws IOException {
        return JsonFrames.many(json.getBytes(StandardCharsets.UTF_8), TIMES);
    }

    private static String file(SentFrame frame) throws UnreadableImageException {
        return new String(frame.picture().bytes(), StandardCharsets.UTF_8);
    }

    private static int status(ProblemException problem) {
        return problem.getResponse().getStatus();
    }

    @Test
    void image_isFoundAmongOtherFields_whateverTheirOrder() throws Exception {
        SentFrame frame = one(
                """
                {"client": "ä \\" 🎬 image", "more": {"image": [1, {"image": "x"}]}, "timestamp": 1700000000123,
                 "image": "data:image/jpeg;base64,%s", "last": null}
                """
                        .formatted(base64("a face")));

        assertThat(file(frame)).isEqualTo("a face");
        assertThat(frame.time()).isEqualTo(new FrameTime(Instant.ofEpochMilli(1_700_000_000_123L), Form.EPOCH_MILLIS));
    }

    @Test
    void time_isToldBackInItsForm_andIsNowWhereNoneWasSent() throws Exception {
        String image = "\"image\": \"" + base64("a face") + "\"";

        assertThat(one("{" + image + ", \"timestamp\": \"1700000000123\"}")
                        .time()
                        .wire())
                .isEqualTo(1_700_000_000_123L);
        assertThat(one("{\"timestamp\": \"2026-01-02T03:04:05+01:00\", " + image + "}")
                        .time()
                        .wire())
                .isEqualTo("2026-01-02T02:04:05Z");
        assertThat(one("{" + image + "}").time().wire()).isEqualTo("2026-05-01T18:30:00.123Z");
        assertThat(one("{" + image + ", \"timestamp\": null}").time().at()).isEqualTo("2026-05-01T18:30:00.123Z");
    }

    @Test
    void oldClients_areToldMilliseconds_whateverTheySend() throws Exception {
        byte[] iso = "{\"image\": \"AAAA\", \"timestamp\": \"2026-01-02T03:04:05Z\"}".getBytes(StandardCharsets.UTF_8);

        FrameTime told =
                JsonFrames.one(iso, new Times(TimeRule.EPOCH_MILLIS, NOW)).time();

        assertThat(told.wire()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z").toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"image\": null}", "{\"image\": \"\"}", "[]", "\"image\"", "null", "7"})
    void withoutAnImage_itIs400(String json) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> one(json))
                .satisfies(problem -> assertThat(status(problem)).isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"image\": \"AAAA",
                "{\"image\": \"AAAA\\",
                "{\"image\": \"AAAA\"",
                "{image: AAAA}",
                "{\"image\": \"AAAA\", \"image\": \"BBBB\"}",
                "{\"image\": \"AA\nAA\"}",
                "{\"image\": \"AAAA\", \"x\": [}"
            })
    void whatIsNotJson_isTheFrameworksToTell(String json) {
        assertThatThrownBy(() -> one(json)).isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"image\": 7}",
                "{\"image\": [\"AAAA\"]}",
                "{\"image\": \"AAAA\", \"timestamp\": \"yesterday\"}",
                "{\"image\": \"AAAA\", \"timestamp\": 1.5}",
                "{\"image\": \"AAAA\", \"timestamp\": -1}",
                "{\"image\": \"AAAA\", \"timestamp\": 999999999999999999999}",
                "{\"image\": \"AAAA\", \"timestamp\": 999999999999999999}",
                "{\"image\": \"AAAA\", \"timestamp\": true}",
                "{\"image\": \"AAAA\", \"timestamp\": {}}"
            })
    void fieldOfTheWrongKind_is422(String json) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> one(json))
                .satisfies(problem -> assertThat(status(problem)).isEqualTo(422));
    }

    @Test
    void utf16_is400() {
        byte[] utf16 = "{\"image\": \"AAAA\"}".getBytes(StandardCharsets.UTF_16BE);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> JsonFrames.one(utf16, TIMES))
                .satisfies(problem -> assertThat(status(problem)).isEqualTo(400));
    }

    @Test
    void framesOfABatch_keepTheirOrder_andABadOneSpoilsNoOther() throws Exception {
        List<SentFrame> frames = many(
                """
                {"frames": [{"image": "%s", "timestamp": 1}, 7, {"timestamp": 3}, {"image": 4}, ["x"],
                  {"image": "AAAA", "timestamp": "never"}, {"image": "%s"}], "frames_of": "somebody"}
                """
                        .formatted(base64("first"), base64("last")));

        assertThat(frames).hasSize(7);
        assertThat(file(frames.getFirst())).isEqualTo("first");
        assertThat(file(frames.getLast())).isEqualTo("last");
        assertThat(frames.get(2).time().wire()).isEqualTo(3L);
        for (SentFrame bad : frames.subList(1, 6)) {
            assertThatThrownBy(() -> bad.picture().bytes())
                    .isInstanceOf(UnreadableImageException.class)
                    .hasMessageEndingWith(".");
        }
    }

    private static String framesOf(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"image\": \"AAAA\"}")
                .collect(Collectors.joining(", ", "{\"frames\": [", "]}"));
    }

    @Test
    void batchHasOneTo64Frames() throws Exception {
        assertThat(many(framesOf(64))).hasSize(64);
        for (String wrong : List.of(framesOf(65), framesOf(0), "{\"frames\": 7}")) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> many(wrong))
                    .satisfies(problem -> assertThat(status(problem)).isEqualTo(422));
        }
        for (String none : List.of("", "{}", "[]", "{\"frames\": null}")) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> many(none))
                    .satisfies(problem -> assertThat(status(problem)).isEqualTo(400));
        }
    }
}
