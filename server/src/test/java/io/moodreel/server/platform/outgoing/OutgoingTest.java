package io.moodreel.server.platform.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.moodreel.server.platform.outgoing.NoReplyException.Reason;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions are bounded, go where they may, and are never sent on. */
@Timeout(30)
class OutgoingTest {
    private static final String REDIRECT =
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    private static Reply ask(URI address, AddressRule rule) throws NoReplyException {
        return TestOutgoing.shared().ask(new Question(address, Map.of(), Duration.ofSeconds(5), 1_000, rule));
    }

    private static Reason refusal(URI address, AddressRule rule) {
        return catchThrowableOfType(NoReplyException.class, () -> ask(address, rule))
                .reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"})
    void thisMachine_isNeverConnectedTo_howeverItIsWritten(String host) throws IOException {
        try (RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            URI address = URI.create("http://" + host + ":" + server.address().getPort() + "/");

            assertThat(refusal(address, AddressRule.PUBLIC)).isEqualTo(Reason.FORBIDDEN_ADDRESS);
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void redirect_isAnAnswer_andNotFollowed() throws Exception {
        try (RawServer server = RawServer.sending(REDIRECT)) {
            Reply reply = ask(server.address(), AddressRule.ANY);

            assertThat(reply.status()).isEqualTo(302);
            assertThat(reply.header("location")).contains("http://127.0.0.1:1/");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void bodyThatEndsEarly_isNoReply() throws Exception {
        try (RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf")) {
            assertThat(refusal(server.address(), AddressRule.ANY)).isEqualTo(Reason.UNREACHABLE);
        }
    }

    @Test
    void bodyLongerThanAskedFor_isGivenUp() throws Exception {
        String body = "x".repeat(5_000);
        try (RawServer server =
                RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)) {
            assertThat(refusal(server.address(), AddressRule.ANY)).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void nobodyThere_isUnreachable() throws IOException {
        assertThat(refusal(RawServer.nobody(), AddressRule.ANY)).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void question_hidesItsQuery_forItMayHoldAKey() {
        Question question = new Question(
                URI.create("https://api.example.org/3/movie?api_key=secret"),
                Map.of("x-key", "secret"),
                Duration.ofSeconds(1),
                1,
                AddressRule.ANY);

        assertThat(question.toString()).doesNotContain("secret");
    }
}
