package io.moodreel.affect.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.engagement.EmotionSmoothing;
import io.moodreel.affect.engagement.Engagement;
import io.moodreel.affect.face.expression.ExpressionModel;
import io.moodreel.affect.face.expression.ExpressionReader;
import io.moodreel.affect.face.find.FaceFinder;
import io.moodreel.affect.face.find.FoundFace;
import io.moodreel.affect.face.image.Picture;
import io.moodreel.affect.face.net.Net;
import io.moodreel.affect.face.net.NetFolder;
import io.moodreel.affect.face.net.NetManifest;
import io.moodreel.affect.face.net.NetRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What this engine says is written in {@code page-agreement.json}, and {@code web/agreement} holds the pages' own reading
 * against the same file: whichever side changes alone fails. After a change of both, {@code -Dmoodreel.golden=write} writes
 * the file anew.
 */
@Timeout(120)
class PageAgreementTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/moodreel/affect/face/page-agreement.json");
    private static final double TOLERANCE = 1e-3;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void engine_saysWhatThePagesAreHeldAgainst() throws Exception {
        ObjectNode said = MAPPER.createObjectNode();
        said.set("model", model());
        said.set("nets", nets());
        said.set("faces", faces());
        said.set("engagement", engagement());
        said.set("smoothing", smoothing());
        if ("write".equals(System.getProperty("moodreel.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            MAPPER.writerWithDefaultPrettyPrinter().writeValue(GOLDEN.toFile(), said);
        }

        assertAlike(MAPPER.readTree(said.toString()), MAPPER.readTree(GOLDEN.toFile()), "");
    }

    private JsonNode model() {
        FaceModelFiles.Description description = new FaceModelFiles(folder).describe();
        ObjectNode model = MAPPER.createObjectNode();
        model.set("detector", MAPPER.valueToTree(description.detector()));
        model.put("temperature", description.expression().temperature());
        model.set("expressions", MAPPER.valueToTree(description.expression().nets()));
        return model;
    }

    /** Every net's first numbers for a tensor that is easily made anywhere. */
    private JsonNode nets() {
        ArrayNode all = MAPPER.createArrayNode();
        FaceModelFiles.Description description = new FaceModelFiles(folder).describe();
        NetFolder nets = new NetFolder(folder);
        for (int side : new int[] {128, 256}) {
            try (Net net = nets.open(description.detector().name());
                    NetRun run = net.newRun(
                            side, output -> output.endsWith("16") ? 2 * side * side / 256 : 6 * side * side / 1024)) {
                all.add(outputs(run));
            }
        }
        description.expression().nets().forEach(ingredient -> {
            try (Net net = nets.open(ingredient.net().name());
                    NetRun run = net.newRun()) {
                all.add(outputs(run));
            }
        });
        return all;
    }

    private static JsonNode outputs(NetRun run) {
        for (int i = 0; i < run.input().length; i++) {
            run.input()[i] = i * 7919L % 2001 / 1000f - 1;
        }
        run.run();
        ObjectNode told = MAPPER.createObjectNode();
        told.put("net", run.manifest().name());
        told.put("side", run.side());
        ObjectNode outputs = told.putObject("outputs");
        for (NetManifest.Output output : run.manifest().outputs()) {
            float[] all = run.output(output.name());
            ArrayNode first = outputs.putArray(output.name());
            for (int i = 0; i < Math.min(32, all.length); i++) {
                first.add(all[i]);
            }
        }
        return told;
    }

    /** A face close by, one further away, one that leans, and nobody. */
    private JsonNode faces() {
        ArrayNode all = MAPPER.createArrayNode();
        NetFolder nets = new NetFolder(folder);
        try (ExpressionModel model = ExpressionModel.open(nets);
                ExpressionReader reader = new ExpressionReader(model);
                Net detector = nets.open("blazeface");
                FaceFinder finder = new FaceFinder(detector)) {
            for (PaintedFace painted : List.of(
                    new PaintedFace(2.2, 320, 240, false),
                    new PaintedFace(-1, 320, 240, false),
                    new PaintedFace(1.6, 720, 540, false),
                    new PaintedFace(2.2, 320, 240, true),
                    new PaintedFace(2.2, 40, 30, false))) {
                all.add(seen(painted, reader, finder));
            }
        }
        return all;
    }

    private static JsonNode seen(PaintedFace painted, ExpressionReader reader, FaceFinder finder) {
        Picture picture = painted.paint();
        ObjectNode told = MAPPER.createObjectNode();
        told.put("smile", painted.smile());
        told.put("width", painted.width());
        told.put("height", painted.height());
        told.put("turned", painted.turned());
        told.put("checksum", checksum(picture));
        finder.find(picture, false).stream().findFirst().ifPresent(face -> {
            told.set("face", found(face));
            told.set("shares", MAPPER.valueToTree(reader.read(picture, face)));
            told.put("quality", reader.quality(face));
        });
        return told;
    }

    private static JsonNode found(FoundFace face) {
        ObjectNode told = MAPPER.createObjectNode();
        told.put("score", face.score());
        told.put("centreX", face.centreX());
        told.put("centreY", face.centreY());
        told.put("width", face.width());
        told.put("height", face.height());
        told.set("points", MAPPER.valueToTree(face.points()));
        return told;
    }

    /** Of the pixels red, green, blue. */
    private static long checksum(Picture picture) {
        CRC32 sum = new CRC32();
        byte[] pixels = picture.blueGreenRed();
        for (int i = 0; i < 3 * picture.width() * picture.height(); i += 3) {
            sum.update(pixels[i + 2]);
            sum.update(pixels[i + 1]);
            sum.update(pixels[i]);
        }
        return sum.getValue();
    }

    private static JsonNode engagement() {
        ArrayNode all = MAPPER.createArrayNode();
        Random random = new Random(9);
        IntStream.range(0, 60).forEach(_ -> {
            EmotionShares shares = EmotionShares.ofWeights(random.doubles(7)
                    .map(weight -> Math.round(100 * weight * weight * weight))
                    .map(weight -> weight + 0.01)
                    .toArray());
            Engagement engagement = Engagement.of(shares);
            ObjectNode told = all.addObject();
            told.set("shares", shares(shares));
            told.put("score", engagement.score());
            told.put("status", engagement.status().label());
            told.set("advice", MAPPER.valueToTree(engagement.advice()));
        });
        return all;
    }

    private static JsonNode smoothing() {
        ArrayNode all = MAPPER.createArrayNode();
        Random random = new Random(10);
        EmotionSmoothing smoothing = new EmotionSmoothing();
        long millis = 0;
        for (int i = 0; i < 12; i++) {
            millis += random.nextInt(600);
            EmotionShares frame = EmotionShares.ofWeights(random.doubles(7).toArray());
            ObjectNode told = all.addObject();
            told.put("millis", millis);
            told.set("frame", shares(frame));
            told.set("steadied", shares(smoothing.add(frame, millis)));
        }
        return all;
    }

    private static JsonNode shares(EmotionShares shares) {
        ObjectNode told = MAPPER.createObjectNode();
        shares.asMap().forEach((emotion, share) -> told.put(emotion.label(), share));
        return told;
    }

    private static void assertAlike(JsonNode said, JsonNode written, String where) {
        if (said.isNumber() && written.isNumber()) {
            assertThat(said.asDouble()).as(where).isCloseTo(written.asDouble(), within(TOLERANCE));
            return;
        }
        if (!said.isContainerNode()) {
            assertThat(said).as(where).isEqualTo(written);
            return;
        }
        assertThat(said.size()).as(where).isEqualTo(written.size());
        if (said.isArray()) {
            IntStream.range(0, said.size()).forEach(i -> assertAlike(said.get(i), written.path(i), where + "/" + i));
            return;
        }
        said.properties()
                .forEach(field ->
                        assertAlike(field.getValue(), written.path(field.getKey()), where + "/" + field.getKey()));
    }
}
