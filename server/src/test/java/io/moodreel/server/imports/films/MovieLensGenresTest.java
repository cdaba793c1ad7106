package io.moodreel.server.imports.films;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MovieLensGenresTest {
    @Test
    void names_becomeThoseOfTheCatalogue() {
        assertThat(MovieLensGenres.parse("Animation|Children|Children's|Musical|Sci-Fi|IMAX|Drama"))
                .isEqualTo(new MovieLensGenres(
                        List.of("Animation", "Family", "Music", "Science Fiction", "Drama"), List.of()));
    }

    @Test
    void filmNoir_isAKeywordOfACrimeFilm() {
        assertThat(MovieLensGenres.parse("Film-Noir|Mystery"))
                .isEqualTo(new MovieLensGenres(List.of("Crime", "Mystery"), List.of("film noir")));
        assertThat(MovieLensGenres.parse("Crime|Film-Noir"))
                .isEqualTo(new MovieLensGenres(List.of("Crime"), List.of("film noir")));
    }

    @Test
    void noGenresListed_isNone() {
        assertThat(MovieLensGenres.parse("(no genres listed)"))
                .isEqualTo(MovieLensGenres.parse(""))
                .isEqualTo(new MovieLensGenres(List.of(), List.of()));
    }
}
