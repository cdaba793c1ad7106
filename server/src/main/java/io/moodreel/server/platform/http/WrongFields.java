package io.moodreel.server.platform.http;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.moodreel.server.platform.http.Problem.FieldError;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells from Jackson's refusals which field of a body holds something of another kind than it should. */
final class WrongFields {
    private WrongFields() {}

    /** What is wrong with which field; empty when it is the body as a whole. */
    static Optional<FieldError> told(JsonMappingException failure) {
        return failure.getPath().reversed().stream()
                .map(Reference::getFieldName)
                .filter(Objects::nonNull)
                .findFirst()
                .map(field -> new FieldError(field, rule(target(failure)) + shown(failure)));
    }

    private static @Nullable Class<?> target(JsonMappingException failure) {
        if (failure instanceof MismatchedInputException mismatch) {
            return mismatch.getTargetType();
        }
        return failure.getCause() instanceof InputCoercionException coercion ? coercion.getTargetType() : null;
    }

    private static String rule(@Nullable Class<?> target) {
        if (target == null) {
            return "cannot be read";
        }
        if (List.of(Long.class, long.class, Integer.class, int.class).contains(target)) {
            return "must be a whole number";
        }
        if (target.isPrimitive() ? target != boolean.class : Number.class.isAssignableFrom(target)) {
            return "must be a number";
        }
        if (target == Boolean.class || target == boolean.class) {
            return "must be true or false";
        }
        if (target == String.class) {
            return "must be text";
        }
        return Collection.class.isAssignableFrom(target) ? "must be a list" : "cannot be read";
    }

    /** Only what somebody meant for a number or the like is repeated: a text may be a secret. */
    private static String shown(JsonMappingException failure) {
        if (!(failure instanceof InvalidFormatException format) || format.getTargetType() == String.class) {
            return "";
        }
        String value = String.valueOf(format.getValue());
        String shortened = Shown.shortened(value);
        return ", was " + (format.getValue() instanceof String ? "\"" + shortened + "\"" : shortened);
    }
}
