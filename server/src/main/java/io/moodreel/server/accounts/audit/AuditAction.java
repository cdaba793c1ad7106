package io.moodreel.server.accounts.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the audit log knows to tell. */
public enum AuditAction {
    REGISTERED,
    REGISTRATION_REPEATED,
    EMAIL_VERIFIED,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGN_IN_HELD_UP,
    SIGNED_OUT,
    SESSION_ENDED,
    REFRESH_TOKEN_REUSED,
    PASSWORD_RESET_ASKED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    EMAIL_CHANGE_ASKED,
    EMAIL_CHANGED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    CONSENT_CHANGED,
    EXPORTED,
    DELETED,
    ROLE_CHANGED,
    DISABLED,
    ENABLED,
    KEYS_CHANGED,
    EXPERIMENT_STARTED,
    EXPERIMENT_STOPPED,
    ACCESS_REFUSED;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    /** The action of that name in lower case; empty when there is none. */
    public static Optional<AuditAction> of(String wireName) {
        return Arrays.stream(values())
                .filter(action -> action.wireName.equals(wireName))
                .findFirst();
    }
}
