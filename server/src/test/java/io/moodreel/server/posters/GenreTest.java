package io.moodreel.server.posters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenreTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action",
                "Adventure",
                "Animation",
                "Comedy",
                "Crime",
                "Documentary",
                "Drama",
                "Family",
                "Fantasy",
                "History",
                "Horror",
                "Music",
                "Mystery",
                "Romance",
                "Science Fiction",
                "Thriller",
                "War",
                "Western",
                "Biography",
                "Children",
                "Classics",
                "Historical Fiction",
                "Memoir",
                "Nonfiction",
                "Philosophy",
                "Poetry",
                "Short Stories"
            })
    void everyGenreOfTheCatalogue_hasItsOwnEntry(String name) {
        assertThat(Genre.of(subject("movie", name))).extracting(Genre::label).containsExactly(name);
    }

    @Test
    void families_areManyAndDifferent() {
        long families = Arrays.stream(Genre.values())
                .map(genre -> genre.composition().getClass())
                .distinct()
                .count();

        assertThat(families).isGreaterThanOrEqualTo(16);
    }

    @Test
    void unknownNames_areSkipped() {
        assertThat(Genre.of(subject("movie", "Telenovela", "war"))).containsExactly(Genre.WAR);
    }

    @Test
    void noKnownGenre_fallsBackByType() {
        assertThat(Genre.of(subject("movie", "Telenovela"))).containsExactly(Genre.UNKNOWN_FILM);
        assertThat(Genre.of(subject("book"))).containsExactly(Genre.UNKNOWN_BOOK);
    }

    private static PosterSubject subject(String type, String... genres) {
        return new PosterSubject(type, "Title", null, List.of(genres), null);
    }
}
