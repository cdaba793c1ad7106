package io.moodreel.server.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses, before anything else looks at a request, what no path may be sent. */
@ApplicationScoped
class RequestGuards {
    private static final int BEFORE_EVERYTHING = 10_000;
    private static final BigInteger LARGEST_BODY = BigInteger.valueOf(1024 * 1024);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final ObjectMapper json;

    RequestGuards(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    Problem refusal = refusal(context);
                    if (refusal == null) {
                        context.next();
                        return;
                    }
                    answer(context, refusal);
                },
                BEFORE_EVERYTHING);
    }

    private static @Nullable Problem refusal(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && DIGITS.matcher(length).matches() && new BigInteger(length).compareTo(LARGEST_BODY) > 0) {
            return Problem.of(413, "The body has " + length + " bytes; at most " + LARGEST_BODY + " are read.");
        }
        return null;
    }

    private void answer(RoutingContext context, Problem problem) {
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    // what is left of the body is not read
                    .putHeader("Connection", "close")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
