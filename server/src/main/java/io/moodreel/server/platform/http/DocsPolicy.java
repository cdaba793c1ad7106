package io.moodreel.server.platform.http;

import io.moodreel.server.platform.digest.Sha256;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The content policy of the interactive documentation, whose page is Swagger UI's and has scripts inside. Exactly these
 * may run, each named by its SHA-256 (CSP level 3), so inline scripts need not be allowed as such.
 */
@Singleton
class DocsPolicy {
    private static final Logger LOG = Logger.getLogger(DocsPolicy.class);
    private static final String PAGE =
            "/META-INF/io.smallrye_smallrye-open-api-ui__jar/META-INF/resources/openapi-ui/index.html";
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    private volatile @Nullable String policy;

    String policy() {
        String known = policy;
        if (known == null) {
            known = policyFor(page());
            policy = known;
        }
        return known;
    }

    static String policyFor(String page) {
        String scripts = INLINE_SCRIPT
                .matcher(page)
                .results()
                .map(DocsPolicy::hash)
                .map(hash -> " '" + hash + "'")
                .collect(Collectors.joining());
        return "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'"
                + scripts;
    }

    private static String hash(MatchResult script) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(script.group(1)));
    }

    private static String page() {
        try (InputStream stream = DocsPolicy.class.getResourceAsStream(PAGE)) {
            if (stream == null) {
                LOG.warnf("There is no %s, so the interactive documentation cannot run its scripts", PAGE);
                return "";
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
