package io.moodreel.server.catalog;

import io.moodreel.recommend.popularity.DampedMean;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a film or book, from one source or merged from several. Absent text is empty, absent lists are
 * empty, absent numbers are null.
 *
 * @param title as people call it, never blank
 * @param originalTitle as its makers called it, never blank
 * @param year of first release or publication
 * @param overview what it is about
 * @param genres most telling first
 * @param keywords lower case
 * @param people in order of billing
 * @param languages ISO 639-1, the main one first
 * @param runtimeMinutes of a film
 * @param pages of a book
 * @param voteAverage 0–10, null when nobody voted
 * @param voteCount how many voted
 * @param popularity the source's own measure, larger is more popular, at least 0
 * @param trailerUrl where the trailer is, when the source knows
 * @param picture what the source calls its picture: {@code tmdb:/path}, {@code openlibrary:number} or an address
 */
public record TitleFacts(
        TitleType type,
        String title,
        String originalTitle,
        @Nullable Integer year,
        String overview,
        List<String> genres,
        List<String> keywords,
        List<Person> people,
        List<String> languages,
        @Nullable Integer runtimeMinutes,
        @Nullable Integer pages,
        @Nullable Double voteAverage,
        long voteCount,
        double popularity,
        @Nullable String trailerUrl,
        @Nullable String picture) {
    // 6.5 is about the mean vote of films with many votes; 500 votes weigh as much as that prior
    private static final DampedMean USUAL_VOTE = new DampedMean(6.5, 500);

    public TitleFacts {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a title must not be blank");
        }
        if (voteAverage != null && !(voteAverage >= 0 && voteAverage <= 10)) {
            throw new IllegalArgumentException("a vote average must be between 0 and 10, was " + voteAverage);
        }
        if (voteCount < 0) {
            throw new IllegalArgumentException("a vote count must not be negative, was " + voteCount);
        }
        if (!(popularity >= 0)) {
            throw new IllegalArgumentException("a popularity must not be negative, was " + popularity);
        }
        genres = List.copyOf(genres);
        keywords = List.copyOf(keywords);
        people = List.copyOf(people);
        languages = List.copyOf(languages);
    }

    /** A builder with everything absent but the two things every title has. */
    public static TitleFactsBuilder builder(TitleType type, String title) {
        return new TitleFactsBuilder(type, title);
    }

    /**
     * These facts with what is absent here taken from {@code other}; keywords are the union, these first. Votes go
     * together, since an average without its count means little.
     */
    public TitleFacts completedBy(TitleFacts other) {
        boolean ownVotes = voteCount > 0;
        return new TitleFacts(
                type,
                title,
                originalTitle.equals(title) ? other.originalTitleOr(originalTitle) : originalTitle,
                firstKnown(year, other.year),
                overview.isBlank() ? other.overview : overview,
                genres.isEmpty() ? other.genres : genres,
                union(keywords, other.keywords),
                people.isEmpty() ? other.people : people,
                languages.isEmpty() ? other.languages : languages,
                firstKnown(runtimeMinutes, other.runtimeMinutes),
                firstKnown(pages, other.pages),
                ownVotes ? voteAverage : other.voteAverage,
                ownVotes ? voteCount : other.voteCount,
                popularity > 0 ? popularity : other.popularity,
                firstKnown(trailerUrl, other.trailerUrl),
                firstKnown(picture, other.picture));
    }

    /** The same in other languages. */
    public TitleFacts in(List<String> otherLanguages) {
        return new TitleFacts(
                type,
                title,
                originalTitle,
                year,
                overview,
                genres,
                keywords,
                people,
                otherLanguages,
                runtimeMinutes,
                pages,
                voteAverage,
                voteCount,
                popularity,
                trailerUrl,
                picture);
    }

    /** The original title where it says more than the title, else {@code fallback}. */
    private String originalTitleOr(String fallback) {
        return originalTitle.equals(title) ? fallback : originalTitle;
    }

    private static <T> @Nullable T firstKnown(@Nullable T preferred, @Nullable T other) {
        return preferred != null ? preferred : other;
    }

    private static List<String> union(List<String> preferred, List<String> other) {
        var all = new LinkedHashSet<>(preferred);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** The vote average pulled toward the usual as long as few have voted, 0–10; 0 when nobody has. */
    public double weightedRating() {
        return voteAverage == null ? 0 : USUAL_VOTE.of(voteAverage * voteCount, voteCount);
    }

    /** Directors of a film, authors of a book. */
    public List<String> makers() {
        return people.stream()
                .filter(person -> person.role() != Person.Role.CAST)
                .map(Person::name)
                .toList();
    }
}
