package io.moodreel.facemodels;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestsTest {

    private static JsonNode moduleFile(String name) throws Exception {
        return new ObjectMapper().readTree(Path.of(name).toFile());
    }

    @Test
    void everyManifest_tellsTheChecksumOfItsFile_andItsLicence() throws Exception {
        for (JsonNode net : moduleFile("nets.json")) {
            String name = net.path("name").asText();
            JsonNode manifest = ModelFiles.json(name + ".manifest.json");
            byte[] file = ModelFiles.bytes(manifest.path("file").asText());

            assertThat(manifest.path("sha256").asText())
                    .as(name)
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
            assertThat(manifest.path("licence").asText()).as(name).contains("MIT");
        }
    }

    @Test
    void versionsInTheCatalogue_areTheOnesTheLockPins() throws Exception {
        JsonNode locked = moduleFile("package-lock.json").path("packages");
        for (JsonNode net : moduleFile("nets.json")) {
            JsonNode source = net.path("source");
            assertThat(locked.path("node_modules/" + source.path("package").asText())
                            .path("version")
                            .asText())
                    .as(net.path("name").asText())
                    .isEqualTo(source.path("version").asText());
        }
    }

    /** A changed net needs a look at its page: what it was measured with may no longer hold. */
    @Test
    void pageOfEachNet_tellsItsChecksum() throws Exception {
        List<String> pages = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("../docs/models"), "*.md")) {
            for (Path file : files) pages.add(Files.readString(file));
        }
        List<String> names = new ArrayList<>(List.of("moodreel-expression"));
        for (JsonNode net : moduleFile("nets.json")) names.add(net.path("name").asText());
        int told = 0;
        for (String name : names) {
            for (String page : pages) {
                if (!page.contains("File `" + name + ".onnx`")) continue;
                told++;
                assertThat(page)
                        .as(name)
                        .contains(ModelFiles.json(name + ".manifest.json")
                                .path("sha256")
                                .asText());
            }
        }
        assertThat(told).isGreaterThanOrEqualTo(6);
    }

    @Test
    void packagesLicences_goWithTheFiles() throws Exception {
        assertThat(new String(ModelFiles.bytes("human.LICENSE.txt"))).contains("Vladimir Mandic");
        assertThat(new String(ModelFiles.bytes("face-api.LICENSE.txt"))).contains("MIT License");
    }
}
