package io.moodreel.server.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose web pages may talk to this server from a browser: its own, and those on the allow-list
 * {@code moodreel.cors-origins}, which is empty unless set. An origin is scheme, host and port (RFC 6454).
 */
@Singleton
public class Origins {
    private final PublicUrl publicUrl;
    private final Set<String> others;

    Origins(PublicUrl publicUrl, @ConfigProperty(name = "moodreel.cors-origins") Optional<List<String>> others) {
        this.publicUrl = publicUrl;
        this.others = others.orElse(List.of()).stream()
                .map(origin -> origin.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the origin is on the allow-list. */
    boolean isAllowedOther(String origin) {
        return others.contains(origin.toLowerCase(Locale.ROOT));
    }

    /** Whether a page of that origin may use this server: its own pages and the allow-list. */
    public boolean mayTalkToUs(String origin, HttpServerRequest request) {
        return isHostOf(origin, request) || publicUrl.isOrigin(origin) || isAllowedOther(origin);
    }

    /** Whether the origin is the very host and port that the request was sent to. */
    public static boolean isHostOf(String origin, HttpServerRequest request) {
        HostAndPort asked = request.authority();
        if (asked == null) {
            return false;
        }
        try {
            URI page = new URI(origin);
            boolean https = "https".equalsIgnoreCase(page.getScheme());
            int standard = https ? 443 : 80;
            int port = page.getPort() < 0 ? standard : page.getPort();
            int askedPort = asked.port() < 0 ? standard : asked.port();
            return page.getHost() != null
                    && (https || "http".equalsIgnoreCase(page.getScheme()))
                    && page.getHost().equalsIgnoreCase(asked.host())
                    && port == askedPort;
        } catch (URISyntaxException notAnOrigin) {
            return false;
        }
    }
}
