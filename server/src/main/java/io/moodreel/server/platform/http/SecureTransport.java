package io.moodreel.server.platform.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Whether a browser talks to us over https: directly, or by the proxy whose address is the public URL. */
@Singleton
public class SecureTransport {
    private final PublicUrl publicUrl;

    SecureTransport(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    public boolean isUsedBy(HttpServerRequest request) {
        return "https".equals(request.scheme()) || publicUrl.isHttps();
    }
}
