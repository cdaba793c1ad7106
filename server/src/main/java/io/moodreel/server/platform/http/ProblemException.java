package io.moodreel.server.platform.http;

import io.moodreel.server.platform.http.Problem.FieldError;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that ends in a {@link Problem}. Its text is shown to the caller. */
public final class ProblemException extends WebApplicationException {
    private final List<FieldError> errors;
    private final @Nullable Duration retryAfter;

    private ProblemException(int status, String detail, List<FieldError> errors, @Nullable Duration retryAfter) {
        super(detail, status);
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** 400: the request cannot be read at all. */
    public static ProblemException malformed(String detail) {
        return new ProblemException(400, detail, List.of(), null);
    }

    /** 401: no token, or one that is not valid. */
    public static ProblemException unauthenticated(String detail) {
        return new ProblemException(401, detail, List.of(), null);
    }

    /** 403: known, but not allowed. */
    public static ProblemException forbidden(String detail) {
        return new ProblemException(403, detail, List.of(), null);
    }

    /** 404: there is no such thing, or it is not yours. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(404, detail, List.of(), null);
    }

    /** 409: does not fit the present state. */
    public static ProblemException conflict(String detail) {
        return new ProblemException(409, detail, List.of(), null);
    }

    /** 412: what the caller has seen is not what is there any more. */
    public static ProblemException preconditionFailed(String detail) {
        return new ProblemException(412, detail, List.of(), null);
    }

    /** 413: more than is read. */
    public static ProblemException tooLarge(String detail) {
        return new ProblemException(413, detail, List.of(), null);
    }

    /** 415: not of a kind that is read. */
    public static ProblemException wrongType(String detail) {
        return new ProblemException(415, detail, List.of(), null);
    }

    /** 422: well-formed, but what one field holds cannot be used; the sentence says why. */
    public static ProblemException unusable(String field, String sentence) {
        return new ProblemException(422, sentence, List.of(new FieldError(field, sentence)), null);
    }

    /** 422: well-formed, but one field breaks a rule. */
    public static ProblemException invalid(String field, String message) {
        return new ProblemException(422, field + " " + message + ".", List.of(new FieldError(field, message)), null);
    }

    /** 422: well-formed, but these fields break a rule each. */
    static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(422, Problem.summary(errors), errors, null);
    }

    /** 429: too many requests from this address; try again after the given time. */
    public static ProblemException tooMany(Duration retryAfter) {
        return tooMany("Too many requests from this address. Wait a moment.", retryAfter);
    }

    /** 429: too much of what the sentence says; try again after the given time. */
    public static ProblemException tooMany(String detail, Duration retryAfter) {
        return new ProblemException(429, detail, List.of(), retryAfter);
    }

    /** 503: cannot answer now; try again after the given time. */
    public static ProblemException unavailable(String detail, Duration retryAfter) {
        return new ProblemException(503, detail, List.of(), retryAfter);
    }

    /** None: it is an answer, not a fault. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** As it is told. */
    public Problem problem() {
        return Problem.of(getResponse().getStatus(), getMessage(), errors);
    }
}
