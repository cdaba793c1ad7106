package io.moodreel.server.platform.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is neither API nor file: the pages are one document whose script draws what the path says.
 *
 * <p>A path that no page has is answered with the same document and status 404.
 */
@ApplicationScoped
class PageRoutes {
    private static final Pattern PAGES = Pattern.compile("/|/browse|/search|/(movies|books)/\\d+"
            + "|/(login|signup|forgot)|/account(/(verify|reset|sessions|tokens|moods|privacy|notifications))?"
            + "|/diary|/lists(/\\d+|/shared/[A-Za-z0-9_-]+)?|/statistics|/tonight(/\\d+)?|/unsubscribe"
            + "|/library(/transfer(/\\d+)?)?|/welcome|/focus(/\\d+)?|/lab(/videos/\\d+(/annotate)?|/studies(/\\d+(/compare)?)?)?"
            + "|/admin(/(users|audit|experiments|models|sources|keys))?");
    private static final Pattern NOT_PAGES = Pattern.compile("/(api|docs|metrics|posters|models|assets|q)(/.*)?");
    private static final Pattern FILE = Pattern.compile("\\.\\w+$");
    private static final int BEFORE_EVERYTHING = -100;

    private final @Nullable Buffer document = readDocument();

    void routePages(@Observes Router router) {
        router.get().order(BEFORE_EVERYTHING).handler(context -> {
            if (document == null || !isPage(context)) {
                context.next();
                return;
            }
            send(context, PAGES.matcher(context.normalizedPath()).matches() ? 200 : 404);
        });
    }

    /** Somebody looks at it in a browser, and it is neither ours to answer otherwise nor a file. */
    private static boolean isPage(RoutingContext context) {
        String path = context.normalizedPath();
        String accept = context.request().getHeader("Accept");
        return accept != null
                && accept.contains("text/html")
                && !NOT_PAGES.matcher(path).matches()
                && !FILE.matcher(path).find();
    }

    private void send(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .end(document);
    }

    /** Null in a build without the pages. */
    private static @Nullable Buffer readDocument() {
        try (InputStream stream = PageRoutes.class.getResourceAsStream("/META-INF/resources/index.html")) {
            return stream == null ? null : Buffer.buffer(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
