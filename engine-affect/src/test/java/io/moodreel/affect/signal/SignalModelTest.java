package io.moodreel.affect.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalModelTest {
    @TempDir
    private Path folder;

    @Test
    void modelOfAnOperator_isOpenedInsteadOfOurs() throws IOException {
        put(manifest().replaceAll("\"version\" : \"[^\"]*\"", "\"version\" : \"their-own\""), onnx());

        try (SignalModel model = SignalModel.open(folder)) {
            assertThat(model.version()).isEqualTo("their-own");
        }
    }

    @Test
    void otherBytesThanTheManifestSays_areRefused() throws IOException {
        put(manifest(), "something else".getBytes(StandardCharsets.UTF_8));

        assertRefused("is not the file its manifest describes");
    }

    @Test
    void manifestWithoutItsFile_isRefused() throws IOException {
        Files.writeString(folder.resolve("signals.manifest.json"), manifest());

        assertRefused("signals.onnx cannot be read");
    }

    @Test
    void manifestOfOtherScores_isRefused() throws IOException {
        put(manifest().replace("\"tonic_slope\"", "\"mood\""), onnx());

        assertRefused("\"scores\" must be tonic, tonic_slope");
    }

    @Test
    void manifestOfAnotherSize_isRefused() throws IOException {
        put(manifest().replaceAll("\"units\" : \\d+", "\"units\" : 7"), onnx());

        assertRefused("its value \"hidden\" must be there and have");
    }

    @Test
    void brokenJson_isRefused() throws IOException {
        put("{", onnx());

        assertRefused("is no model manifest");
    }

    private void assertRefused(String because) {
        assertThatThrownBy(() -> SignalModel.open(folder))
                .isInstanceOf(SignalModelException.class)
                .hasMessageContaining(because);
    }

    private void put(String manifest, byte[] onnx) throws IOException {
        Files.writeString(folder.resolve("signals.manifest.json"), manifest);
        Files.write(folder.resolve("signals.onnx"), onnx);
    }

    private static String manifest() throws IOException {
        return new String(resource("signals.manifest.json"), StandardCharsets.UTF_8);
    }

    private static byte[] onnx() throws IOException {
        return resource("signals.onnx");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream bytes = SignalModel.class.getResourceAsStream(name)) {
            return bytes.readAllBytes();
        }
    }
}
