package io.moodreel.server.diary.http;

import io.moodreel.affect.Mood;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.diary.DiaryEntry;
import io.moodreel.server.diary.Watching;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry as the person who wrote it sees it. */
@Schema(name = "DiaryEntry", description = "Something I watched or read on a day")
record DiaryEntryView(
        @Schema(required = true) long id,
        @Schema(required = true) TitleSummary title,
        @Schema(required = true, description = "my own day, yyyy-mm-dd") LocalDate watchedOn,
        @Schema(required = true, nullable = true, description = "as it was this time") @Nullable Double rating,
        @Schema(required = true) boolean rewatch,
        @Schema(required = true) boolean liked,
        @Schema(required = true) List<String> tags,
        @Schema(required = true, description = "empty for none") String review,
        @Schema(required = true, nullable = true, description = "the mood it was chosen in") @Nullable String mood,
        @Schema(required = true, description = "hand, or the name of an import") String source,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {
    static DiaryEntryView of(DiaryEntry entry, TitleSummary title) {
        Watching watching = entry.watching();
        Mood mood = watching.mood();
        return new DiaryEntryView(
                entry.id(),
                title,
                watching.watchedOn(),
                watching.rating(),
                watching.rewatch(),
                watching.liked(),
                watching.tags(),
                watching.review(),
                mood == null ? null : mood.label(),
                watching.source(),
                entry.createdAt(),
                entry.changedAt());
    }
}
