package io.moodreel.server.viewing.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.affect.signal.Probe;
import io.moodreel.affect.signal.Sample;
import io.moodreel.affect.signal.Segment;
import io.moodreel.affect.signal.SignalModel;
import io.moodreel.affect.signal.SignalPipeline;
import io.moodreel.affect.signal.recording.E4Files;
import io.moodreel.server.accounts.People;
import io.moodreel.server.moods.live.LiveClient;
import io.moodreel.server.viewing.Viewer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Recordings sent through the live interface, faster than they were made: told is what the engine says of them offline. */
@QuarkusTest
@Timeout(240)
class ReplayTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SETTING = "MOODREEL_SHARED_DATA";
    private static final int MINUTES = 20;

    @TestHTTPResource("/")
    URI address;

    @Inject
    People people;

    @Test
    void madeRecording_isToldAsOffline() throws Exception {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 4 * 180; i++) {
            double gsr = 3 + 0.5 * Math.sin(i / 31.0) + (i % 90 < 6 ? 0.2 : 0);
            samples.add(new Sample(
                    Viewer.START + 250L * i, gsr, i % 4 == 0 ? 72 + 6 * Math.sin(i / 40.0) : Double.NaN, Double.NaN));
        }
        isToldAsOffline(samples);
    }

    @Test
    @Tag("shared-data")
    void empaticaSession_isToldAsOffline() throws Exception {
        Path session = Path.of(System.getProperty(SETTING, System.getenv().getOrDefault(SETTING, "../../shared/data")))
                .resolve("e4-session-flirt");
        Assumptions.assumeTrue(Files.isDirectory(session), "the shared data is not there");
        List<Sample> all = E4Files.read(session).samples();
        long end = all.getFirst().tMs() + MINUTES * 60_000L;
        isToldAsOffline(all.stream().filter(sample -> sample.tMs() < end).toList());
    }

    private void isToldAsOffline(List<Sample> samples) throws Exception {
        long start = samples.getFirst().tMs();
        Viewer viewer = new Viewer(people.visitor());
        String session = viewer.person()
                .sending(Map.of("timestamp", start, "source", "file"))
                .post("/api/videos/1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("session_id");
        List<Segment> offline = offline(samples);
        List<JsonNode> told = new ArrayList<>();
        URI live = URI.create("ws://" + address.getAuthority() + "/api/sessions/" + session + "/live");
        try (LiveClient sensor = new LiveClient(
                live,
                builder -> builder.header(
                        "Authorization", "Bearer " + viewer.person().accessToken()))) {
            int from = 0;
            while (from < samples.size()) {
                int to = from;
                long second = (samples.get(from).tMs() - start) / 1000;
                while (to < samples.size() && (samples.get(to).tMs() - start) / 1000 == second) {
                    to++;
                }
                sensor.send(JSON.writeValueAsString(Map.of(
                        "signals",
                        samples.subList(from, to).stream().map(ReplayTest::sent).toList())));
                from = to;
                untilReceipt(sensor, told);
            }
            while (told.size() < offline.size()) {
                told.add(sensor.answer());
            }
        }

        assertThat(told).hasSameSizeAs(offline);
        for (int i = 0; i < offline.size(); i++) {
            Segment expected = offline.get(i);
            JsonNode segment = told.get(i);
            assertThat(segment.path("segment_index").asInt()).isEqualTo(expected.index());
            assertThat(segment.path("timestamp").asLong()).isEqualTo(expected.startMs());
            assertThat(segment.path("probe").asText(null))
                    .isEqualTo(expected.probe().map(Probe::name).orElse(null));
            assertThat(segment.path("confidence").asDouble()).isEqualTo(expected.confidence());
            assertThat(segment.path("measured").asBoolean()).isEqualTo(expected.measured());
        }
        assertThat(told.stream()
                        .filter(segment -> !segment.path("probe").isNull())
                        .count())
                .isPositive();
    }

    private static void untilReceipt(LiveClient sensor, List<JsonNode> told) throws InterruptedException {
        while (true) {
            JsonNode answer = sensor.answer();
            switch (answer.path("type").asText()) {
                case "receipt" -> {
                    return;
                }
                case "prediction" -> told.add(answer);
                case "state" -> {}
                default -> throw new AssertionError("refused: " + answer);
            }
        }
    }

    private static List<Segment> offline(List<Sample> samples) {
        try (SignalModel model = SignalModel.open(Path.of("target", "no-models-here"))) {
            SignalPipeline pipeline = SignalPipeline.start(
                    model, GsrUnit.MICROSIEMENS, samples.getFirst().tMs());
            List<Segment> segments = new ArrayList<>();
            samples.forEach(sample -> segments.addAll(pipeline.accept(sample)));
            return segments;
        }
    }

    private static Map<String, Object> sent(Sample sample) {
        Map<String, Object> sent = new HashMap<>(Map.of("t_ms", sample.tMs()));
        if (!Double.isNaN(sample.gsr())) {
            sent.put("gsr", sample.gsr());
        }
        if (!Double.isNaN(sample.hr())) {
            sent.put("hr", sample.hr());
        }
        if (!Double.isNaN(sample.ibiMs())) {
            sent.put("ibi_ms", sample.ibiMs());
        }
        return sent;
    }
}
