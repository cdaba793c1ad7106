package io.moodreel.server.platform.security;

import io.moodreel.server.platform.http.PublicAccess;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;

/** Who may call one resource method, as its annotations say; the method's win over its class's. */
sealed interface AccessRule {
    /** Anybody. */
    record Anybody() implements AccessRule {}

    /** Users with at least this role, signed in when it says so. */
    record Users(Role role, boolean signedInOnly) implements AccessRule {}

    static AccessRule of(Class<?> type, Method method) {
        return said(method).or(() -> said(type)).orElseGet(() -> new Users(Role.VIEWER, signedInOnly(type, method)));
    }

    private static Optional<AccessRule> said(AnnotatedElement element) {
        if (element.isAnnotationPresent(PublicAccess.class)) {
            return Optional.of(new Anybody());
        }
        RequiresRole needed = element.getAnnotation(RequiresRole.class);
        return needed == null ? Optional.empty() : Optional.of(new Users(needed.value(), false));
    }

    private static boolean signedInOnly(Class<?> type, Method method) {
        Class<? extends Annotation> annotation = SignedInOnly.class;
        return method.isAnnotationPresent(annotation) || type.isAnnotationPresent(annotation);
    }
}
