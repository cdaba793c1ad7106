package io.moodreel.server.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of one title, see {@link TitleFacts}. Not thread-safe. */
public final class TitleFactsBuilder {
    private final TitleType type;
    private final String title;
    private String originalTitle;
    private @Nullable Integer year;
    private String overview = "";
    private List<String> genres = List.of();
    private List<String> keywords = List.of();
    private List<Person> people = List.of();
    private List<String> languages = List.of();
    private @Nullable Integer runtimeMinutes;
    private @Nullable Integer pages;
    private @Nullable Double voteAverage;
    private long voteCount;
    private double popularity;
    private @Nullable String trailerUrl;
    private @Nullable String picture;

    TitleFactsBuilder(TitleType type, String title) {
        this.type = type;
        this.title = title;
        this.originalTitle = title;
    }

    /** Blank keeps the title itself. */
    public TitleFactsBuilder originalTitle(@Nullable String value) {
        originalTitle = value == null || value.isBlank() ? title : value;
        return this;
    }

    public TitleFactsBuilder year(@Nullable Integer value) {
        year = value;
        return this;
    }

    public TitleFactsBuilder overview(@Nullable String value) {
        overview = value == null ? "" : value.strip();
        return this;
    }

    public TitleFactsBuilder genres(List<String> value) {
        genres = value;
        return this;
    }

    public TitleFactsBuilder keywords(List<String> value) {
        keywords = value;
        return this;
    }

    public TitleFactsBuilder people(List<Person> value) {
        people = value;
        return this;
    }

    public TitleFactsBuilder languages(List<String> value) {
        languages = value;
        return this;
    }

    public TitleFactsBuilder runtimeMinutes(@Nullable Integer value) {
        runtimeMinutes = value;
        return this;
    }

    public TitleFactsBuilder pages(@Nullable Integer value) {
        pages = value;
        return this;
    }

    /** An average without votes says nothing and is dropped. */
    public TitleFactsBuilder votes(@Nullable Double average, long count) {
        voteAverage = count > 0 ? average : null;
        voteCount = voteAverage == null ? 0 : count;
        return this;
    }

    public TitleFactsBuilder popularity(double value) {
        popularity = value;
        return this;
    }

    public TitleFactsBuilder trailerUrl(@Nullable String value) {
        trailerUrl = value;
        return this;
    }

    public TitleFactsBuilder picture(@Nullable String value) {
        picture = value;
        return this;
    }

    public TitleFacts build() {
        return new TitleFacts(
                type,
                title,
                originalTitle,
                year,
                overview,
                genres,
                keywords,
                people,
                languages,
                runtimeMinutes,
                pages,
                voteAverage,
                voteCount,
                popularity,
                trailerUrl,
                picture);
    }
}
