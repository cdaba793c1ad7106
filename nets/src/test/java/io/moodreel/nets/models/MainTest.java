package io.moodreel.nets.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package of one net that doubles its input, as npm would have left it. */
class MainTest {

    private static final String GRAPH =
            """
            {"format":"graph-model","modelTopology":{"node":[
              {"name":"in","op":"Placeholder","attr":{"shape":{"shape":{"dim":[{"size":"-1"},{"size":"2"}]}}}},
              {"name":"two","op":"Const"},
              {"name":"out","op":"Mul","input":["in","two"]}]},
             "weightsManifest":[{"paths":["net.bin"],"weights":[{"name":"two","shape":[],"dtype":"float32"}]}]}""";

    private static final byte[] TWO = {0, 0, 0, 0x40};

    @TempDir
    private Path folder;

    private Path packageFolder;
    private Path output;

    @BeforeEach
    void packageWithANet() throws IOException {
        packageFolder = Files.createDirectories(folder.resolve("node_modules/@someone/nets"));
        Files.writeString(packageFolder.resolve("net.json"), GRAPH);
        Files.write(packageFolder.resolve("net.bin"), TWO);
        Files.writeString(packageFolder.resolve("LICENSE"), "Take it.");
        output = folder.resolve("made/models");
        catalogue("doubles", Checksum.of(TWO));
    }

    private void catalogue(String description, String checksum) throws IOException {
        Files.writeString(
                folder.resolve("nets.json"),
                """
                [{"name":"double","description":"%s","licence":"MIT","origin":"a test",
                  "source":{"package":"@someone/nets","version":"1.0.0","files":{"net.json":"%s","net.bin":"%s"}},
                  "conversion":{"graph":"net.json","outputs":{"out":"doubled"}},
                  "input":{"name":"numbers","colour":"grey","mean":[127.5],"scale":[127.5]},
                  "outputs":[{"name":"doubled","meaning":"twice as much","labels":["a","b"]}]}]"""
                        .formatted(description, Checksum.of(GRAPH.getBytes()), checksum));
    }

    private void run() throws Exception {
        Main.main(folder.toString(), output.toString(), folder.resolve("stamp").toString());
    }

    @Test
    void net_becomesAFile_withAManifestThatKnowsIt_andTheLicenceText() throws Exception {
        run();

        JsonNode manifest = new ObjectMapper()
                .readTree(output.resolve("double.manifest.json").toFile());
        assertThat(manifest.path("sha256").asText())
                .isEqualTo(Checksum.of(Files.readAllBytes(output.resolve("double.onnx"))));
        assertThat(manifest.path("file").asText()).isEqualTo("double.onnx");
        assertThat(manifest.path("input").path("name").asText()).isEqualTo("numbers");
        assertThat(manifest.path("input").path("shape").toString()).isEqualTo("[\"batch\",2]");
        assertThat(manifest.path("outputs").get(0).path("labels").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(manifest.path("source").path("package").asText()).isEqualTo("@someone/nets");
        assertThat(output.resolve("nets.LICENSE.txt")).hasContent("Take it.");
    }

    @Test
    void nothingChanged_convertsNothing() throws Exception {
        run();
        Files.delete(packageFolder.resolve("net.json"));
        Files.writeString(output.resolve("double.onnx"), "still here");

        run();

        assertThat(output.resolve("double.onnx")).hasContent("still here");
    }

    @Test
    void changedCatalogueOrMissingFile_convertsAnew() throws Exception {
        run();
        byte[] first = Files.readAllBytes(output.resolve("double.onnx"));
        Files.delete(output.resolve("double.onnx"));
        run();
        assertThat(output.resolve("double.onnx")).hasBinaryContent(first);

        catalogue("doubles every number", Checksum.of(TWO));
        run();
        assertThat(new String(Files.readAllBytes(output.resolve("double.onnx"))))
                .contains("doubles every number");
    }

    @Test
    void netOfOurOwn_liesBesideTheConverted_andFollowsItsFile() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own")).resolve("ours.onnx");
        Files.writeString(own, "trained");
        run();
        assertThat(output.resolve("ours.onnx")).hasContent("trained");
        assertThat(output.resolve("double.onnx")).exists();

        Files.writeString(own, "trained longer");
        run();
        assertThat(output.resolve("ours.onnx")).hasContent("trained longer");

        Files.delete(own);
        run();
        assertThat(output.resolve("ours.onnx")).doesNotExist();
    }

    @Test
    void netThatLeftTheCatalogue_leavesTheFolder() throws Exception {
        run();
        catalogue("doubles", Checksum.of(TWO));
        Files.writeString(
                folder.resolve("nets.json"),
                Files.readString(folder.resolve("nets.json")).replace("\"double\"", "\"twice\""));

        run();

        assertThat(output.resolve("double.onnx")).doesNotExist();
        assertThat(output.resolve("twice.onnx")).exists();
    }

    @Test
    void weightsOfAnotherChecksum_areRejectedWithBoth_andWhatToDo() throws Exception {
        catalogue("doubles", "0123");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(this::run)
                .withMessage("the weights of double are not the ones expected: net.bin of @someone/nets has SHA-256 "
                        + Checksum.of(TWO) + " instead of 0123; delete face-models/node_modules and build again");
        assertThat(output.resolve("double.onnx")).doesNotExist();
    }

    @Test
    void outputWithoutAMeaning_isRejectedByName() throws Exception {
        Path file = folder.resolve("nets.json");
        Files.writeString(file, Files.readString(file).replace("\"name\":\"doubled\"", "\"name\":\"other\""));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(this::run)
                .withMessage("nets.json does not say what the output doubled of double is");
    }
}
