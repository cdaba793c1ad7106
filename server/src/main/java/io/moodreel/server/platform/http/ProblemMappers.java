package io.moodreel.server.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.moodreel.server.platform.database.DatabaseUnavailableException;
import io.moodreel.server.platform.database.GoneMeanwhileException;
import io.moodreel.server.platform.disk.DiskTroubleException;
import io.moodreel.server.platform.http.Problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into a {@link Problem}; nothing else of the program's inside reaches the caller. */
final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Duration AWAY = Duration.ofSeconds(5);
    private static final String UNREADABLE_BODY = "The body is missing or not the JSON this path reads.";

    @ServerExceptionMapper
    Response map(ProblemException failure) {
        return answer(failure.problem(), failure.retryAfter());
    }

    @ServerExceptionMapper
    Response map(ConstraintViolationException failure) {
        List<FieldError> errors = failure.getConstraintViolations().stream()
                .map(ProblemMappers::fieldError)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        return answer(Problem.of(422, Problem.summary(errors), errors), null);
    }

    @ServerExceptionMapper
    Response map(JsonProcessingException failure) {
        return unreadable(failure);
    }

    /** Named besides what it extends, or the framework's own mapper, which tells no problem, would come first. */
    @ServerExceptionMapper
    Response map(MismatchedInputException failure) {
        return unreadable(failure);
    }

    @ServerExceptionMapper
    Response map(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        if (status == 400) {
            return unreadable(failure.getCause());
        }
        if (status >= 500) {
            return unexpected(failure);
        }
        return answer(Problem.of(status, sentence(status)), null);
    }

    @ServerExceptionMapper
    Response map(DatabaseUnavailableException failure) {
        LOG.warnf("A request was put off: %s", failure.getMessage());
        return answer(Problem.of(503, "The database does not answer. Try again in a moment."), AWAY);
    }

    /** The caller deleted their account, or somebody a title, while this was being answered. */
    @ServerExceptionMapper
    Response map(GoneMeanwhileException failure) {
        LOG.warn("A request came too late: what it refers to was deleted meanwhile", failure);
        return answer(Problem.of(409, "What this refers to was deleted in the meantime. Nothing was changed."), null);
    }

    @ServerExceptionMapper
    Response map(Exception failure) {
        if (isTooLarge(failure)) {
            return answer(Problem.of(413, sentence(413)), null);
        }
        return DiskTroubleException.behind(failure, "the server's data")
                .map(ProblemMappers::refused)
                .orElseGet(() -> unexpected(failure));
    }

    /**
     * Of a body that did not say how long it is, the framework's stream throws this once it is too long; it has answered 413
     * and closed the connection by then, and nothing of that is our failure.
     */
    private static boolean isTooLarge(Exception failure) {
        return failure instanceof IOException && "Request too large".equals(failure.getMessage());
    }

    /** JSON that is none, 400; JSON with a number where a list should be and the like, 422. */
    private static Response unreadable(@Nullable Throwable failure) {
        Optional<FieldError> wrong =
                failure instanceof JsonMappingException mapping ? WrongFields.told(mapping) : Optional.empty();
        return answer(
                wrong.map(error -> Problem.of(422, Problem.summary(List.of(error)), List.of(error)))
                        .orElseGet(() -> Problem.of(400, UNREADABLE_BODY)),
                null);
    }

    /**
     * 507 (RFC 4918, 11.5) is for both kinds of trouble: nothing can be stored, and trying again by itself is no use, so
     * there is no Retry-After. Callers have no business with our paths.
     */
    private static Response refused(DiskTroubleException trouble) {
        LOG.warnf("A request could not be saved: %s", trouble.getMessage());
        return answer(Problem.of(507, trouble.trouble().sentence("the server's data", "try again")), null);
    }

    private static Response unexpected(Exception failure) {
        LOG.error("A request failed", failure);
        return answer(Problem.of(500, "Something broke on our side. It has been logged."), null);
    }

    private static String sentence(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this path.";
            case 405 -> "This path does not answer that method.";
            case 406 -> "This path cannot answer in the media type asked for.";
            case 413 -> "The body is larger than this path reads.";
            case 415 -> "This path does not read that media type.";
            default -> "The request was refused.";
        };
    }

    /** The last step of the path is the parameter's or property's name; the value tells the caller what we understood. */
    private static FieldError fieldError(ConstraintViolation<?> violation) {
        String field = "";
        for (Path.Node node : violation.getPropertyPath()) {
            field = node.getName();
        }
        Object value = violation.getInvalidValue();
        boolean worthRepeating = value instanceof Number;
        String message = worthRepeating ? violation.getMessage() + ", was " + value : violation.getMessage();
        return new FieldError(WireNames.field(field), message);
    }

    private static Response answer(Problem problem, @Nullable Duration retryAfter) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, retryAfter.toSeconds()));
        }
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"moodreel\"");
        }
        return answer.build();
    }
}
