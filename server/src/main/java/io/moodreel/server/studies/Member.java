package io.moodreel.server.studies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a study.
 *
 * @param participant their number in it
 * @param acceptedVersion the newest consent text they agreed to since they joined last; null while none
 */
record Member(
        long study,
        long user,
        String handle,
        int participant,
        MemberState state,
        @Nullable Integer acceptedVersion,
        Instant invitedAt,
        @Nullable Instant joinedAt) {
    /** What they are called in it. */
    String code() {
        return codeOf(participant);
    }

    static String codeOf(int participant) {
        return participant < 10 ? "P0" + participant : "P" + participant;
    }

    /** Whether the text of that version is still to be agreed to. */
    boolean owesConsent(int version) {
        return acceptedVersion == null || acceptedVersion < version;
    }
}
