package io.moodreel.server.platform.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads numbers, times and enumerations from the query; what cannot be read is 422 with the field, the rule and the value. */
@Provider
public class ParameterConverters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String field = field(annotations);
        if (field == null) {
            return null;
        }
        if (type == Integer.class || type == int.class) {
            return (ParamConverter<T>) converter(field, "must be a whole number", Integer::valueOf);
        }
        if (type == Long.class || type == long.class) {
            return (ParamConverter<T>) converter(field, "must be a whole number", Long::valueOf);
        }
        if (type == Double.class || type == double.class) {
            return (ParamConverter<T>) converter(field, "must be a number", ParameterConverters::finite);
        }
        if (type == Instant.class) {
            return (ParamConverter<T>)
                    converter(field, "must be a time such as 2026-05-01T18:30:00Z", ParameterConverters::time);
        }
        if (type.isEnum()) {
            String allowed = Arrays.stream(type.getEnumConstants())
                    .map(constant -> wireName((Enum<?>) constant))
                    .collect(Collectors.joining(", "));
            return converter(field, "must be one of " + allowed, text -> constant(type, text));
        }
        return null;
    }

    private static @Nullable String field(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
        }
        return null;
    }

    private static double finite(String text) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException("not finite");
        }
        return value;
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> wireName((Enum<?>) constant).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String wireName(Enum<?> constant) {
        return WireNames.constant(constant.name());
    }

    private static <T> ParamConverter<T> converter(String field, String rule, Function<String, T> read) {
        return new ParamConverter<>() {
            @Override
            public @Nullable T fromString(@Nullable String text) {
                if (text == null) {
                    return null;
                }
                try {
                    return read.apply(text.strip());
                } catch (IllegalArgumentException unreadable) {
                    throw ProblemException.invalid(field, rule + ", was \"" + Shown.shortened(text) + "\"");
                }
            }

            @Override
            public String toString(T value) {
                return value instanceof Enum<?> constant ? wireName(constant) : String.valueOf(value);
            }
        };
    }
}
