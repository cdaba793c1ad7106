package io.moodreel.server.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A film or book as it stands in any list of the API: flat, with score and reasons where it was chosen. */
@Schema(description = "A film or book in a list")
public record TitleSummary(
        @Schema(required = true) TitleType type,
        @Schema(required = true) long id,
        @Schema(required = true) String title,
        @Schema(required = true) String originalTitle,
        @Schema(required = true, nullable = true) @Nullable Integer year,
        @Schema(required = true) List<String> genres,
        @Schema(required = true) String overview,
        @Schema(required = true) String pictureUrl,
        @Schema(required = true, nullable = true) @Nullable String trailerUrl,
        @Schema(required = true, nullable = true, description = "vote average, 0-10") @Nullable Double rating,
        @Schema(required = true) long ratingCount,
        @Schema(required = true) List<String> languages,
        @Schema(required = true, nullable = true) @Nullable Integer runtimeMinutes,
        @Schema(required = true, nullable = true) @Nullable Integer pages,
        @Schema(required = true, description = "directors or authors, at most three") List<String> credits,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double score,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Reason> reasons) {
    private static final int MOST_CREDITS = 3;

    /** The title as it is. */
    public static TitleSummary of(Title title) {
        return summary(title, null, null);
    }

    /** The title as it was chosen. */
    public static TitleSummary chosen(Title title, double score, List<Reason> reasons) {
        return summary(title, score, List.copyOf(reasons));
    }

    /** The same title, chosen for another reason. */
    public TitleSummary chosenFor(double newScore, List<Reason> newReasons) {
        return new TitleSummary(
                type,
                id,
                title,
                originalTitle,
                year,
                genres,
                overview,
                pictureUrl,
                trailerUrl,
                rating,
                ratingCount,
                languages,
                runtimeMinutes,
                pages,
                credits,
                newScore,
                List.copyOf(newReasons));
    }

    private static TitleSummary summary(Title title, @Nullable Double score, @Nullable List<Reason> reasons) {
        TitleFacts facts = title.facts();
        return new TitleSummary(
                facts.type(),
                title.id(),
                facts.title(),
                facts.originalTitle(),
                facts.year(),
                facts.genres(),
                facts.overview(),
                TitleLinks.picture(title),
                TitleLinks.trailer(facts),
                facts.voteAverage(),
                facts.voteCount(),
                facts.languages(),
                facts.runtimeMinutes(),
                facts.pages(),
                facts.makers().stream().limit(MOST_CREDITS).toList(),
                score,
                reasons);
    }
}
