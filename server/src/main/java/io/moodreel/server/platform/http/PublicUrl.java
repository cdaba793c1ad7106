package io.moodreel.server.platform.http;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people reach this server: {@code moodreel.public-url}, else the port on localhost. Links in mails begin with it;
 * a request's own {@code Host} header never decides that, since whoever sends the request writes it.
 */
@Singleton
public class PublicUrl {
    private final URI url;

    PublicUrl(
            @ConfigProperty(name = "moodreel.public-url") Optional<URI> url,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.url = url.orElseGet(() -> URI.create("http://localhost:" + port));
    }

    /** The address of a page, e.g. {@code /account/verify}. */
    public String of(String path) {
        String base = url.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    boolean isOrigin(String origin) {
        String own = url.getScheme() + "://" + url.getAuthority();
        return own.equals(origin.toLowerCase(Locale.ROOT));
    }

    boolean isHttps() {
        return "https".equals(url.getScheme());
    }
}
