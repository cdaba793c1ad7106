package io.moodreel.bench.generated;

import java.util.List;

/**
 * A film that never was, with the facts a row of the TMDB dataset has. No field holds a tab, line break or quote.
 *
 * @param id 1 or more, one more than the title's place in the generated sequence
 * @param title one to seven capitalised words
 * @param overview three to some two hundred words, or empty
 * @param genres one to four of TMDB's nineteen
 * @param keywords lower case, from none to some thirty
 * @param people a director, then the cast
 * @param languages ISO 639-1, the main one first
 * @param year of release
 * @param voteAverage 0–10, 0 when nobody voted
 * @param voteCount how many voted
 * @param popularity at least 0, larger is more popular
 */
public record GeneratedTitle(
        long id,
        String title,
        String overview,
        List<String> genres,
        List<String> keywords,
        List<String> people,
        List<String> languages,
        int year,
        double voteAverage,
        long voteCount,
        double popularity) {

    public GeneratedTitle {
        genres = List.copyOf(genres);
        keywords = List.copyOf(keywords);
        people = List.copyOf(people);
        languages = List.copyOf(languages);
    }
}
