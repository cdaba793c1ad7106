package io.moodreel.server.transfer.http;

import io.moodreel.server.transfer.review.Added;
import io.moodreel.server.transfer.review.ImportState;
import io.moodreel.server.transfer.review.LibraryImport;
import io.moodreel.server.transfer.review.TitleDecision;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as its person sees it. */
@Schema(name = "LibraryImport", description = "An import of mine")
public record ImportView(
        @Schema(required = true) long id,
        @Schema(
                        required = true,
                        enumeration = {"moodreel", "letterboxd", "imdb", "trakt", "goodreads", "storygraph", "csv"})
                String source,
        @Schema(required = true) String file,
        @Schema(
                        required = true,
                        enumeration = {"matching", "review", "applied", "undone"})
                String state,
        @Schema(required = true, description = "titles the file names, by what is decided about them") Titles titles,
        @Schema(required = true, description = "rows about what is neither film nor book") int leftOut,
        @Schema(required = true) Added added,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true, nullable = true) @Nullable Instant appliedAt,
        @Schema(required = true, nullable = true) @Nullable Instant undoneAt) {
    /** How many titles are decided how. */
    @Schema(name = "ImportTitleCounts")
    public record Titles(
            @Schema(required = true) long total,
            @Schema(required = true, description = "not looked for yet") long waiting,
            @Schema(required = true) long sure,
            @Schema(required = true) long chosen,
            @Schema(required = true) long unsure,
            @Schema(required = true, description = "the catalogue does not have them yet") long unknown,
            @Schema(required = true) long skipped) {}

    static ImportView of(LibraryImport one) {
        return new ImportView(
                one.id(),
                one.source().wireName(),
                one.file(),
                one.state().wireName(),
                new Titles(
                        one.total(),
                        one.count(TitleDecision.WAITING),
                        one.count(TitleDecision.SURE),
                        one.count(TitleDecision.CHOSEN),
                        one.count(TitleDecision.UNSURE),
                        one.count(TitleDecision.UNKNOWN),
                        one.count(TitleDecision.SKIPPED)),
                one.leftOut(),
                one.added(),
                one.createdAt(),
                one.appliedAt(),
                one.undoneAt());
    }

    static boolean isMatching(LibraryImport one) {
        return one.state() == ImportState.MATCHING;
    }
}
