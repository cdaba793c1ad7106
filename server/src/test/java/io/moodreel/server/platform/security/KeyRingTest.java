package io.moodreel.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.accounts.TestClock;
import io.moodreel.server.platform.startup.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();

    private String rights() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys.json")));
    }

    @Test
    void firstStart_makesAKey_thatOnlyTheOwnerCanRead_andLaterStartsKeepIt() throws IOException {
        SigningKey key = new KeyRing(folder, clock).newest();

        assertThat(rights()).isEqualTo("rw-------");
        assertThat(key.secret()).hasSize(32);
        assertThat(new KeyRing(folder, clock).newest().secret()).isEqualTo(key.secret());
        assertThat(key.toString()).doesNotContain(Base64.getEncoder().encodeToString(key.secret()));
    }

    @Test
    void rightsThatAreTooWide_areNarrowed() throws IOException {
        new KeyRing(folder, clock);
        Files.setPosixFilePermissions(folder.resolve("keys.json"), PosixFilePermissions.fromString("rw-r--r--"));

        new KeyRing(folder, clock);

        assertThat(rights()).isEqualTo("rw-------");
    }

    @Test
    void replacedKey_verifiesForADay_andThenGoesWithTheNextChange() {
        KeyRing ring = new KeyRing(folder, clock);
        SigningKey first = ring.newest();
        SigningKey second = ring.rotate();
        assertThat(ring.find(first.id())).isPresent();

        clock.pass(Duration.ofHours(25));
        ring.rotate();

        assertThat(ring.find(first.id())).isEmpty();
        assertThat(ring.find(second.id())).isPresent();
        assertThat(new KeyRing(folder, clock).find(second.id())).isPresent();
    }

    @Test
    void key_isRenewedAfterNinetyDays() {
        KeyRing ring = new KeyRing(folder, clock);
        String first = ring.newest().id();
        clock.pass(Duration.ofDays(89));
        ring.refresh();
        assertThat(ring.newest().id()).isEqualTo(first);

        clock.pass(Duration.ofDays(2));
        ring.refresh();

        assertThat(ring.newest().id()).isNotEqualTo(first);
        assertThat(ring.find(first)).isPresent();
    }

    @Test
    void damagedFile_isToldInOneSentence() throws IOException {
        Files.writeString(folder.resolve("keys.json"), "[{");

        assertThatThrownBy(() -> new KeyRing(folder, clock))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("keys.json")
                .hasMessageContaining("Move the file away");
    }
}
