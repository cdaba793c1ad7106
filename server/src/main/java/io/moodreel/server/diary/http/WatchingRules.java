package io.moodreel.server.diary.http;

import io.moodreel.affect.Mood;
import io.moodreel.server.diary.Watching;
import io.moodreel.server.library.RatingScale;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.Shown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an entry may hold, and how it becomes one. */
final class WatchingRules {
    private static final String MOODS =
            Arrays.stream(Mood.values()).map(Mood::label).collect(Collectors.joining(", "));

    private WatchingRules() {}

    /** What is written down about a title; everything but the day may be left out. */
    @Schema(name = "Watching", description = "What I write down; what is left out is empty")
    record Sent(
            @Schema(required = true, description = "my own day, yyyy-mm-dd, not in the future") @Nullable
                    String watchedOn,
            @Schema(description = "0.5 to 5 in halves; rates the title too, unless an entry of a later day does")
                    @Nullable
                    Double rating,
            @Nullable Boolean rewatch,
            @Nullable Boolean liked,
            @Schema(description = "at most 30 of at most 60 characters") @Nullable List<@Nullable String> tags,
            @Schema(description = "at most 20,000 characters") @Nullable String review,
            @Schema(description = "one of the six moods, the one it was chosen in") @Nullable String mood) {}

    /** Notes every rule that is broken. */
    static FieldErrors check(Sent sent, FieldErrors errors, LocalDate today) {
        return errors.check("watched_on", day(sent.watchedOn(), today))
                .check("rating", rating(sent.rating()))
                .check("tags", tags(sent.tags()))
                .check("review", review(sent.review()))
                .check("mood", mood(sent.mood()));
    }

    /** What was sent, once it is checked. */
    static Watching read(Sent sent, long title, String source) {
        String mood = sent.mood();
        return new Watching(
                title,
                LocalDate.parse(Objects.requireNonNull(sent.watchedOn())),
                sent.rating(),
                Boolean.TRUE.equals(sent.rewatch()),
                Boolean.TRUE.equals(sent.liked()),
                Objects.requireNonNullElse(sent.tags(), List.<@Nullable String>of()).stream()
                        .map(tag -> Objects.requireNonNull(tag).strip())
                        .distinct()
                        .toList(),
                Objects.requireNonNullElse(sent.review(), "").strip(),
                mood == null ? null : Mood.named(mood).orElseThrow(),
                source);
    }

    private static Optional<String> day(@Nullable String day, LocalDate today) {
        if (day == null) {
            return Optional.of("is required: the day, such as 2026-05-31");
        }
        try {
            LocalDate read = LocalDate.parse(day);
            // somewhere it is tomorrow already
            return when(
                    read.getYear() < Watching.FIRST_YEAR || read.isAfter(today.plusDays(1)),
                    "must be between 1900-01-01 and today, was " + day);
        } catch (DateTimeException unreadable) {
            return Optional.of("must be a day such as 2026-05-31, was \"" + Shown.shortened(day) + "\"");
        }
    }

    private static Optional<String> rating(@Nullable Double rating) {
        return when(
                rating != null && !RatingScale.has(rating),
                "must be 0.5 to 5.0 in halves, such as 3.5, or left out, was " + rating);
    }

    private static Optional<String> tags(@Nullable List<@Nullable String> tags) {
        return when(
                tags != null
                        && (tags.size() > Watching.MOST_TAGS
                                || tags.stream()
                                        .anyMatch(tag -> tag == null
                                                || tag.isBlank()
                                                || tag.strip().length() > Watching.LONGEST_TAG)),
                "must be at most " + Watching.MOST_TAGS + " words or phrases of 1 to " + Watching.LONGEST_TAG
                        + " characters");
    }

    private static Optional<String> review(@Nullable String review) {
        return when(
                review != null && review.length() > Watching.LONGEST_REVIEW,
                "must have at most " + Watching.LONGEST_REVIEW + " characters");
    }

    private static Optional<String> mood(@Nullable String mood) {
        return when(
                mood != null && Mood.named(mood).isEmpty(),
                "must be one of " + MOODS + ", or left out, was \"" + Shown.shortened(String.valueOf(mood)) + "\"");
    }

    private static Optional<String> when(boolean broken, String message) {
        return broken ? Optional.of(message) : Optional.empty();
    }
}
