package io.moodreel.server.recommendations.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemGenresTest {
    @Test
    void likeness_isTheShareOfCommonGenres() {
        ItemGenres genres = ItemGenres.of(List.of(
                List.of("Comedy", "Romance"), List.of("Romance", "Drama"), List.of("Comedy", "Romance"), List.of()));

        assertThat(genres.between(0, 1)).isEqualTo(1 / 3f);
        assertThat(genres.between(0, 2)).isEqualTo(1);
        assertThat(genres.between(0, 3)).isZero();
        assertThat(genres.between(3, 3)).isZero();
    }

    @Test
    void ofManyGenres_theCommonestAreToldApart() {
        List<List<String>> rare = IntStream.range(0, 80)
                .mapToObj(number -> List.of("Drama", "genre " + number))
                .toList();

        assertThat(ItemGenres.of(rare).between(78, 79)).isEqualTo(1);
        assertThat(ItemGenres.of(rare).between(0, 1)).isEqualTo(1 / 3f);
    }
}
