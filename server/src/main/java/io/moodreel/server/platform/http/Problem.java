package io.moodreel.server.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What every error answer looks like (RFC 9457), sent as {@code application/problem+json}.
 *
 * @param type a URI naming the kind of problem; {@code about:blank} means the status says it all
 * @param title the status in words
 * @param status the HTTP status
 * @param detail one sentence for a person
 * @param errors the fields that broke a rule, empty when it was not about fields
 */
@Schema(description = "What every error answer looks like (RFC 9457)")
public record Problem(
        @Schema(required = true) String type,
        @Schema(required = true) String title,
        @Schema(required = true) int status,
        @Schema(required = true) String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field and the rule it broke, with the value it had. */
    public record FieldError(@Schema(required = true) String field, @Schema(required = true) String message) {}

    static Problem of(int status, String detail, List<FieldError> errors) {
        return new Problem("about:blank", title(status), status, detail, errors);
    }

    static Problem of(int status, String detail) {
        return of(status, detail, List.of());
    }

    /** One sentence for all broken rules. */
    static String summary(List<FieldError> errors) {
        return errors.size() == 1
                ? errors.getFirst().field() + " " + errors.getFirst().message() + "."
                : errors.size() + " fields break a rule.";
    }

    private static String title(int status) {
        if (status == 422) {
            return "Unprocessable Content";
        }
        if (status == 507) {
            return "Insufficient Storage";
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return Objects.requireNonNullElse(known == null ? null : known.getReasonPhrase(), "Error");
    }
}
