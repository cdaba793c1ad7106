package io.moodreel.server.transfer.http;

import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.transfer.formats.Told;
import io.moodreel.server.transfer.formats.ToldTitle;
import io.moodreel.server.transfer.review.ImportTitle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A title that a file names, and which of ours it is or may be. */
@Schema(name = "ImportTitle", description = "A title that a file of mine names")
public record ImportTitleView(
        @Schema(required = true, description = "in the file, from 0") int place,
        @Schema(required = true) TitleType type,
        @Schema(required = true) String title,
        @Schema(required = true, nullable = true) @Nullable Integer year,
        @Schema(required = true, nullable = true) @Nullable String creator,
        @Schema(
                        required = true,
                        enumeration = {"waiting", "sure", "chosen", "unsure", "unknown", "skipped"})
                String decision,
        @Schema(required = true) Says says,
        @Schema(required = true, nullable = true, description = "the title here that it is") @Nullable
                TitleSummary item,
        @Schema(required = true, description = "titles here that it may be, likeliest first")
                List<TitleSummary> candidates) {
    /** What the file tells about it. */
    @Schema(name = "ImportTitleSays", description = "What the file tells about a title")
    public record Says(
            @Schema(required = true, nullable = true) @Nullable Double rating,
            @Schema(required = true) boolean watched,
            @Schema(required = true) boolean watchlist,
            @Schema(required = true) boolean liked,
            @Schema(required = true) int diaryEntries,
            @Schema(required = true) List<String> lists) {
        static Says of(List<Told> told) {
            return new Says(
                    told.stream()
                            .map(one -> one instanceof Told.Rated rated ? rated.rating() : null)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    isOn(told, Shelf.HISTORY),
                    isOn(told, Shelf.WATCHLIST),
                    told.stream().anyMatch(Told.Liked.class::isInstance),
                    (int) told.stream().filter(Told.Logged.class::isInstance).count(),
                    told.stream()
                            .map(one -> one instanceof Told.Listed listed ? listed.list() : null)
                            .filter(Objects::nonNull)
                            .toList());
        }

        private static boolean isOn(List<Told> told, Shelf shelf) {
            return told.stream().anyMatch(one -> one instanceof Told.Shelved shelved && shelved.shelf() == shelf);
        }
    }

    /** @param titles ours, by number, those of the row among them */
    static ImportTitleView of(ImportTitle one, Map<Long, Title> titles) {
        ToldTitle told = one.entry().title();
        Title item = one.titleId() == null ? null : titles.get(one.titleId());
        return new ImportTitleView(
                one.place(),
                told.type(),
                told.title(),
                told.year(),
                told.creator(),
                one.decision().wireName(),
                Says.of(one.entry().told()),
                item == null ? null : TitleSummary.of(item),
                one.candidates().stream()
                        .map(titles::get)
                        .filter(Objects::nonNull)
                        .map(TitleSummary::of)
                        .toList());
    }
}
