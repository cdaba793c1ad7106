package io.moodreel.server.accounts.audit;

import io.moodreel.server.accounts.RequestOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Something to remember. Never with a password, a token, or an address that somebody typed and that belongs to nobody:
 * it may be a password in the wrong field.
 *
 * @param actor number of the user who did it; null when nobody had signed in
 * @param subject number of the user it was done to; null when it concerns nobody
 * @param origin from where
 * @param detail a few words more, e.g. the new role
 */
public record AuditEvent(
        AuditAction action, @Nullable Long actor, @Nullable Long subject, RequestOrigin origin, String detail) {
    /** What a user did to their own account. */
    public static AuditEvent own(AuditAction action, long user, RequestOrigin origin) {
        return new AuditEvent(action, user, user, origin, "");
    }

    /** What was tried on an account, or on none, without having signed in. */
    public static AuditEvent attempt(AuditAction action, @Nullable Long subject, RequestOrigin origin) {
        return new AuditEvent(action, null, subject, origin, "");
    }

    /** The same with a few words more. */
    public AuditEvent saying(String words) {
        return new AuditEvent(action, actor, subject, origin, words);
    }
}
