package io.moodreel.server.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What every answer tells the browser not to do (OWASP HTTP Headers and CSP cheat sheets).
 *
 * <p>Pages run only scripts of our own files, never inline ones; WebAssembly is allowed for the models that read faces
 * on the device. Data is never a document: what is not a page may load nothing at all.
 */
@ApplicationScoped
class SecurityHeaders {
    private static final int BEFORE_THE_GUARDS = 11_000;
    private static final String NEVER_FRAMED = "; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
    private static final String PAGES = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; "
            + "worker-src 'self' blob:; connect-src 'self'; form-action 'self'" + NEVER_FRAMED;
    private static final String PICTURES = "default-src 'none'; style-src 'unsafe-inline'" + NEVER_FRAMED;
    private static final String DATA = "default-src 'none'" + NEVER_FRAMED;
    private static final String FEATURES =
            "camera=(self), microphone=(self), fullscreen=(self), geolocation=(), payment=(), usb=()";

    private final SecureTransport transport;
    private final DocsPolicy docs;

    SecurityHeaders(SecureTransport transport, DocsPolicy docs) {
        this.transport = transport;
        this.docs = docs;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(sent -> add(context));
                    context.next();
                },
                BEFORE_THE_GUARDS);
    }

    private void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        String path = context.normalizedPath();
        setIfAbsent(headers, "Content-Security-Policy", policy(path));
        setIfAbsent(headers, "X-Frame-Options", "DENY");
        setIfAbsent(headers, "Permissions-Policy", FEATURES);
        setIfAbsent(headers, "Cross-Origin-Opener-Policy", "same-origin");
        setIfAbsent(headers, "Cross-Origin-Resource-Policy", "same-origin");
        if (transport.isUsedBy(context.request())) {
            setIfAbsent(headers, "Strict-Transport-Security", "max-age=31536000");
        }
        if (path.startsWith("/api/auth/") || context.request().headers().contains("Authorization")) {
            setIfAbsent(headers, "Cache-Control", "no-store");
        }
    }

    private String policy(String path) {
        if (path.startsWith("/api/") || path.startsWith("/models/") || path.equals("/metrics")) {
            return DATA;
        }
        if (path.startsWith("/posters/")) {
            return PICTURES;
        }
        return path.startsWith("/docs") ? docs.policy() + NEVER_FRAMED : PAGES;
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
