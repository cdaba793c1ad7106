package io.moodreel.server.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses, before anything else looks at a request, what no path may be sent. */
@ApplicationScoped
class RequestGuards {
    private static final int BEFORE_EVERYTHING = 10_000;
    /** The framework notes its own limit, which no request reaches, at -2. */
    private static final int AFTER_THE_FRAMEWORKS_LIMIT = 1;

    private static final long USUAL_BYTES = 1024 * 1024;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final ObjectMapper json;
    private final List<LargeBodies> largeBodies;

    RequestGuards(ObjectMapper json, @All List<LargeBodies> largeBodies) {
        this.json = json;
        this.largeBodies = largeBodies;
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
        filters.register(
                context -> {
                    // bodies that do not say how long they are
                    context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(context));
                    context.next();
                },
                AFTER_THE_FRAMEWORKS_LIMIT);
    }

    private @Nullable Problem refusal(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        long limit = limit(context);
        if (length != null
                && DIGITS.matcher(length).matches()
                && new BigInteger(length).compareTo(BigInteger.valueOf(limit)) > 0) {
            return Problem.of(413, "The body has " + length + " bytes; at most " + limit + " are read here.");
        }
        return null;
    }

    private long limit(RoutingContext context) {
        String path = context.normalizedPath();
        return largeBodies.stream()
                .map(feature -> feature.mostBytes(path))
                .flatMapToLong(OptionalLong::stream)
                .findFirst()
                .orElse(USUAL_BYTES);
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
