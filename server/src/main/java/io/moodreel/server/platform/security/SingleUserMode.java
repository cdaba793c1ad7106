package io.moodreel.server.platform.security;

import io.moodreel.server.platform.http.Loopback;
import io.moodreel.server.platform.http.Origins;
import io.moodreel.server.platform.startup.StartupProblem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * No login: whoever sits at this machine is its administrator. Only with {@code moodreel.single-user=true}, and only on
 * loopback.
 *
 * <p>Any web page in this machine's browser can send requests to loopback. So a request counts only when its
 * {@code Host} is a name of this machine (a page under a rebound name says its own), its {@code Origin}, where there is
 * one, is ours, and no proxy forwarded it.
 */
@Singleton
public class SingleUserMode {
    private final boolean on;
    private final LocalAccount account;

    SingleUserMode(
            @ConfigProperty(name = "moodreel.single-user", defaultValue = "false") boolean on, LocalAccount account) {
        this.on = on;
        this.account = account;
    }

    /**
     * Refuses a server in single-user mode that other machines could reach.
     *
     * @param host the address it would listen on
     */
    public static void requireLoopback(String host) {
        if (!isThisMachine(host)) {
            throw new StartupProblem(
                    "MOODREEL_SINGLE_USER=true needs no login, so it works on loopback only, but the server listens on %s. Set QUARKUS_HTTP_HOST to 127.0.0.1, or use accounts."
                            .formatted(host));
        }
    }

    /** Whether there are no logins. */
    public boolean isOn() {
        return on;
    }

    Optional<Caller> callerOf(HttpServerRequest request) {
        return on && isFromThisMachine(request) ? Optional.of(account.administrator()) : Optional.empty();
    }

    private static boolean isFromThisMachine(HttpServerRequest request) {
        if (!Loopback.isLoopback(request) || request.authority() == null) {
            return false;
        }
        boolean forwarded =
                Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host").anyMatch(request.headers()::contains);
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return !forwarded
                && Loopback.isName(request.authority().host())
                && (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || Origins.isHostOf(origin, request));
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
