package io.moodreel.server.moods.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.moods.SetFaces;
import io.moodreel.server.platform.http.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeldBodyTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final FrameMemory memory = new FrameMemory(SetFaces.withMegabytes(20));

    private static InputStream of(int bytes) {
        return new ByteArrayInputStream(new byte[bytes]);
    }

    private long held() {
        return memory.heldBytes().values().iterator().next();
    }

    @Test
    void body_isReadWhole_countedWhileItIsHeld_andForgottenAfterwards() throws IOException {
        byte[] sent = new byte[3 * MEGABYTE + 7];
        new Random(1).nextBytes(sent);

        try (HeldBody body = HeldBody.read(new ByteArrayInputStream(sent), memory)) {
            assertThat(body.bytes()).isEqualTo(sent);
            assertThat(held()).isEqualTo(sent.length);
        }

        assertThat(held()).isZero();
    }

    @Test
    void bodyOfTheLargestSize_isRead_andOneByteMoreIs413() throws IOException {
        HeldBody.read(of(HeldBody.MOST_BYTES), memory).close();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> HeldBody.read(of(HeldBody.MOST_BYTES + 1), memory))
                .satisfies(
                        problem -> assertThat(problem.getResponse().getStatus()).isEqualTo(413));
        assertThat(held()).isZero();
    }

    @Test
    void moreBodiesThanTheMemoryHolds_are503_andThoseThatAreThereStay() throws IOException {
        try (HeldBody first = HeldBody.read(of(7 * MEGABYTE), memory);
                HeldBody second = HeldBody.read(of(7 * MEGABYTE), memory)) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> HeldBody.read(of(7 * MEGABYTE), memory))
                    .satisfies(problem ->
                            assertThat(problem.getResponse().getStatus()).isEqualTo(503));
            assertThat(first.bytes()).hasSize(second.bytes().length);
        }
        assertThat(held()).isZero();
    }

    @Test
    void bodyThatIsCutOff_isForgotten() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> HeldBody.read(new SequenceInputStream(of(MEGABYTE), broken), memory))
                .isInstanceOf(IOException.class);
        assertThat(held()).isZero();
    }
}
