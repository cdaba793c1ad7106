package io.moodreel.server.platform.http;

import org.jspecify.annotations.Nullable;

/** A body that must be there. */
public final class RequestBody {
    private RequestBody() {}

    /** The body, or 400 that says what it should look like. */
    public static <T> T required(@Nullable T body, String shape) {
        if (body == null) {
            throw ProblemException.malformed("The body is missing: " + shape + ".");
        }
        return body;
    }
}
