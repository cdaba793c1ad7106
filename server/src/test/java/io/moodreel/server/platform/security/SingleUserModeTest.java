package io.moodreel.server.platform.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.startup.StartupProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleUserModeTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.53"})
    void loopback_isTaken(String host) {
        assertThatCode(() -> SingleUserMode.requireLoopback(host)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
    void addressThatOthersReach_isRefusedInOneSentence(String host) {
        assertThatThrownBy(() -> SingleUserMode.requireLoopback(host))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining(host)
                .hasMessageContaining("Set QUARKUS_HTTP_HOST to 127.0.0.1");
    }
}
