package io.moodreel.server.platform.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a user may do, each role including the ones before it. */
public enum Role {
    /** Watches, rates, measures themselves. */
    VIEWER,
    /** Also runs studies. */
    RESEARCHER,
    /** Also runs the server. */
    ADMIN;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    /** The role of that name in lower case; empty when there is none. */
    public static Optional<Role> of(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName.equals(wireName))
                .findFirst();
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
