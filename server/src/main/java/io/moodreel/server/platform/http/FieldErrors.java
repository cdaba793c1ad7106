package io.moodreel.server.platform.http;

import io.moodreel.server.platform.http.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the rules that a body's fields break, so that all are told at once. Used by one thread. */
public final class FieldErrors {
    private final List<FieldError> errors = new ArrayList<>();

    /** Notes what is wrong with the field, where something is. */
    public FieldErrors check(String field, Optional<String> objection) {
        objection.ifPresent(message -> errors.add(new FieldError(field, message)));
        return this;
    }

    /** Goes on when nothing was wrong; else 422 with every field. */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
