package io.moodreel.server.platform.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How much of their owner's rights a token carries. Somebody who signed in has all of them. */
public enum Scope {
    /** Reading: GET and HEAD. */
    READ,
    /** Everything else that needs no role. */
    WRITE,
    /** What needs the administrator's role, where the owner has it. */
    ADMIN;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    /** The scope of that name in lower case; empty when there is none. */
    public static Optional<Scope> of(String wireName) {
        return Arrays.stream(values())
                .filter(scope -> scope.wireName.equals(wireName))
                .findFirst();
    }

    public static Set<Scope> all() {
        return EnumSet.allOf(Scope.class);
    }
}
