package io.moodreel.nets.tfjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {

    @TempDir
    private Path folder;

    private Path manifest;

    @BeforeEach
    void files() {
        manifest = folder.resolve("manifest.json");
    }

    private Weights read(String entries, byte[]... shards) throws IOException {
        StringBuilder paths = new StringBuilder();
        for (int i = 0; i < shards.length; i++) {
            Files.write(folder.resolve("shard" + i), shards[i]);
            paths.append(i == 0 ? "" : ",").append("\"shard").append(i).append('"');
        }
        Files.writeString(manifest, "[{\"paths\":[" + paths + "],\"weights\":[" + entries + "]}]");
        return Weights.readManifest(manifest);
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void tensors_followEachOther_evenAcrossShards() throws IOException {
        byte[] all = bytes(12).putFloat(1.5f).putFloat(-2).putInt(7).array();
        Weights weights = read(
                """
                {"name":"a","shape":[2],"dtype":"float32"},{"name":"b","shape":[],"dtype":"int32"}""",
                Arrays.copyOfRange(all, 0, 6),
                Arrays.copyOfRange(all, 6, 12));

        assertThat(weights.get("a").values()).containsExactly(1.5f, -2);
        assertThat(weights.get("b").wholes()).containsExactly(7);
        assertThat(weights.get("b").shape()).isEmpty();
    }

    @Test
    void quantisedBytes_areScaledAndShifted_withoutSign() throws IOException {
        Weights weights = read(
                """
                {"name":"a","shape":[3],"dtype":"float32","quantization":{"dtype":"uint8","scale":0.5,"min":-10}}""",
                new byte[] {0, 1, (byte) 255});

        assertThat(weights.get("a").values()).containsExactly(-10, -9.5f, 117.5f);
    }

    @Test
    void quantisedShorts_areScaledAndShifted_withoutSign() throws IOException {
        Weights weights = read(
                """
                {"name":"a","shape":[2],"dtype":"float32","quantization":{"dtype":"uint16","scale":2,"min":1}}""",
                bytes(4).putShort((short) 3).putShort((short) 65535).array());

        assertThat(weights.get("a").values()).containsExactly(7, 131071);
    }

    @Test
    void halfPrecision_isWidened() throws IOException {
        Weights weights = read(
                """
                {"name":"a","shape":[2],"dtype":"float32","quantization":{"dtype":"float16","original_dtype":"float32"}}""",
                bytes(4).putShort((short) 0x3C00).putShort((short) 0xC100).array());

        assertThat(weights.get("a").values()).containsExactly(1, -2.5f);
    }

    @Test
    void shardThatEndsEarly_isRejectedWithTheWeightAndTheBytesMissing() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read("{\"name\":\"a\",\"shape\":[2],\"dtype\":\"float32\"}", new byte[5]))
                .withMessage("the weights end in the middle of a: 8 bytes needed, 5 left");
    }

    @Test
    void shardThatGoesOn_isRejected() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read("{\"name\":\"a\",\"shape\":[1],\"dtype\":\"float32\"}", new byte[5]))
                .withMessageContaining("1 bytes longer than their manifest says");
    }

    @Test
    void unknownType_isRejectedWithTheKnownOnes() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read("{\"name\":\"a\",\"shape\":[1],\"dtype\":\"complex64\"}", new byte[8]))
                .withMessageStartingWith("weight a is stored as \"complex64\"; known are float32");
    }

    @Test
    void weightThatIsNotThere_isRejectedByName() throws IOException {
        Weights weights = read("{\"name\":\"a\",\"shape\":[1],\"dtype\":\"float32\"}", new byte[4]);

        assertThatIllegalArgumentException().isThrownBy(() -> weights.get("b")).withMessage("there is no weight b");
    }

    @Test
    void fractionWhereAWholeNumberIsNeeded_isRejected() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Weight("axes", new int[] {1}, 1.5f).wholes())
                .withMessage("weight axes should hold whole numbers, holds 1.5");
    }
}
