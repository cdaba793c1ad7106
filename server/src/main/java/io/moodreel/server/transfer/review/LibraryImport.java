package io.moodreel.server.transfer.review;

import io.moodreel.server.transfer.formats.LibrarySource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's import.
 *
 * @param file as its sender calls it
 * @param leftOut rows about what is neither film nor book
 * @param titles how many titles the file names, by what is decided about them; those without any are absent
 * @param added what it added to the library; nothing before it was applied
 */
public record LibraryImport(
        long id,
        long userId,
        LibrarySource source,
        String file,
        ImportState state,
        int leftOut,
        Map<TitleDecision, Long> titles,
        Added added,
        Instant createdAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt) {
    public LibraryImport {
        titles = Map.copyOf(titles);
    }

    /** How many titles the file names. */
    public long total() {
        return titles.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many of them are as decided. */
    public long count(TitleDecision decision) {
        return titles.getOrDefault(decision, 0L);
    }
}
