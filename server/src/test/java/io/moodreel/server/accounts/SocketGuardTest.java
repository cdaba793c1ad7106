package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.security.Role;
import io.moodreel.server.platform.security.UpgradeGuard;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No WebSocket opens without a ticket, nor for another site's page. */
@QuarkusTest
class SocketGuardTest {
    /** A socket that says who opened it. */
    @ApplicationScoped
    static class Greeter {
        void route(@Observes Router router) {
            router.get("/test-socket").handler(context -> {
                long user = UpgradeGuard.caller(context).orElseThrow().id();
                context.request().toWebSocket().onSuccess(socket -> socket.writeTextMessage("user " + user));
            });
        }
    }

    @TestHTTPResource("/test-socket")
    URI address;

    @Inject
    People people;

    @Inject
    TestClock clock;

    private final HttpClient client = HttpClient.newHttpClient();
    private long user;
    private String token;

    @BeforeEach
    void somebodyIsSignedIn() {
        user = people.with(Role.VIEWER);
        token = people.accessToken(user);
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
        client.close();
    }

    private String ticket() {
        return given().header("Authorization", "Bearer " + token)
                .post("/api/auth/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("ticket");
    }

    private String own() {
        return "http://" + address.getAuthority();
    }

    /** What the socket says first. */
    private String open(String query, UnaryOperator<WebSocket.Builder> with) {
        CompletableFuture<String> said = new CompletableFuture<>();
        WebSocket.Listener listener = new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                said.complete(text.toString());
                return null;
            }
        };
        URI target = URI.create("ws://" + address.getAuthority() + address.getPath() + query);
        WebSocket socket = with.apply(client.newWebSocketBuilder())
                .buildAsync(target, listener)
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
        try {
            return said.get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the socket said nothing", e);
        } finally {
            socket.abort();
        }
    }

    private void isRefused(int status, String query, UnaryOperator<WebSocket.Builder> with) {
        assertThatThrownBy(() -> open(query, with))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refusal -> assertThat(
                                refusal.getResponse().statusCode())
                        .isEqualTo(status));
    }

    @Test
    void ticketOfOurOwnPage_opensTheSocket_once() {
        String ticket = ticket();

        assertThat(open("?ticket=" + ticket, builder -> builder.header("Origin", own())))
                .isEqualTo("user " + user);
        isRefused(401, "?ticket=" + ticket, builder -> builder.header("Origin", own()));
    }

    @Test
    void otherSitesPage_isRefused_andTheTicketStaysGood() {
        String ticket = ticket();

        isRefused(403, "?ticket=" + ticket, builder -> builder.header("Origin", "https://evil.example"));
        isRefused(403, "?ticket=" + ticket, builder -> builder.header("Origin", "null"));
        assertThat(open("?ticket=" + ticket, builder -> builder)).isEqualTo("user " + user);
    }

    @Test
    void noTicketAnOldOneOrNonsense_isRefused() {
        String old = ticket();
        isRefused(401, "", builder -> builder.header("Origin", own()));
        isRefused(401, "?ticket=nonsense", builder -> builder.header("Origin", own()));
        isRefused(401, "?ticket=" + token, builder -> builder);
        clock.pass(Duration.ofSeconds(61));
        isRefused(401, "?ticket=" + old, builder -> builder);
    }

    @Test
    void ticketOfAnEndedSignIn_isRefused() {
        String ticket = ticket();
        given().header("Authorization", "Bearer " + token)
                .post("/api/auth/logout")
                .then()
                .statusCode(204);

        isRefused(401, "?ticket=" + ticket, builder -> builder);
    }

    @Test
    void program_mayBringItsToken() {
        assertThat(open("", builder -> builder.header("Authorization", "Bearer " + token)))
                .isEqualTo("user " + user);
    }
}
