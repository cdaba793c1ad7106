package io.moodreel.server.diary;

import io.moodreel.affect.Mood;
import io.moodreel.server.library.RatingScale;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down about watching or reading a title once.
 *
 * @param titleId a known title
 * @param watchedOn the person's own day, 1900 to 9999
 * @param rating 0.5–5.0 in halves, as it was for this time; null for none
 * @param rewatch whether they knew it before
 * @param tags up to {@value #MOST_TAGS} words of up to {@value #LONGEST_TAG} characters
 * @param review up to {@value #LONGEST_REVIEW} characters; empty for none
 * @param mood the one it was chosen in; null where they did not say
 * @param source {@link #BY_HAND}, or the name of an import: up to 40 small letters, digits and -
 */
public record Watching(
        long titleId,
        LocalDate watchedOn,
        @Nullable Double rating,
        boolean rewatch,
        boolean liked,
        List<String> tags,
        String review,
        @Nullable Mood mood,
        String source) {
    /** The source of what a person wrote here. */
    public static final String BY_HAND = "hand";

    public static final int MOST_TAGS = 30;
    public static final int LONGEST_TAG = 60;
    public static final int LONGEST_REVIEW = 20_000;
    public static final int FIRST_YEAR = 1900;
    /** The last one that is written with four digits. */
    public static final int LAST_YEAR = 9999;

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9-]{1,40}");

    public Watching {
        tags = List.copyOf(tags);
        require(
                watchedOn.getYear() >= FIRST_YEAR && watchedOn.getYear() <= LAST_YEAR,
                "a day of a diary must be between 1900-01-01 and 9999-12-31, was " + watchedOn);
        require(
                rating == null || RatingScale.has(rating),
                "a rating must be 0.5 to 5.0 in halves, or null, was " + rating);
        require(tags.size() <= MOST_TAGS, "tags must be at most " + MOST_TAGS + ", were " + tags.size());
        for (String tag : tags) {
            require(
                    !tag.isBlank() && tag.length() <= LONGEST_TAG,
                    "a tag must have 1 to " + LONGEST_TAG + " characters, was \"" + tag + "\"");
        }
        require(
                review.length() <= LONGEST_REVIEW,
                "a review must have at most " + LONGEST_REVIEW + " characters, had " + review.length());
        require(SOURCE.matcher(source).matches(), "a source must be small letters, digits and -, was " + source);
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }
}
