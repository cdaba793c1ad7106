package io.moodreel.server.platform.security;

import io.moodreel.server.platform.http.PublicAccess;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.stream.Stream;

/** Who may call one resource method, as its annotations say; the method's win over its class's. */
sealed interface AccessRule {
    /** Anybody. */
    record Anybody() implements AccessRule {}

    /** Users with at least this role, signed in when it says so. */
    record Users(Role role, boolean signedInOnly) implements AccessRule {}

    static AccessRule of(Class<?> type, Method method) {
        boolean saidByMethod =
                method.isAnnotationPresent(RequiresRole.class) || method.isAnnotationPresent(SignedInOnly.class);
        boolean publicType = type.isAnnotationPresent(PublicAccess.class) && !saidByMethod;
        if (method.isAnnotationPresent(PublicAccess.class) || publicType) {
            return new Anybody();
        }
        Role role = Stream.of(method, type)
                .map(element -> element.getAnnotation(RequiresRole.class))
                .filter(Objects::nonNull)
                .map(RequiresRole::value)
                .findFirst()
                .orElse(Role.VIEWER);
        boolean signedInOnly =
                method.isAnnotationPresent(SignedInOnly.class) || type.isAnnotationPresent(SignedInOnly.class);
        return new Users(role, signedInOnly);
    }
}
