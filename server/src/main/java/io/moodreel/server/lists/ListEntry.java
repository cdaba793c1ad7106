package io.moodreel.server.lists;

import java.time.Instant;

/**
 * A title in a list.
 *
 * @param note up to {@value #LONGEST_NOTE} characters; empty for none
 */
public record ListEntry(long titleId, String note, Instant addedAt) {
    public static final int LONGEST_NOTE = 2_000;

    public ListEntry {
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "a note must have at most " + LONGEST_NOTE + " characters, had " + note.length());
        }
    }
}
