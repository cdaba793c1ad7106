package io.moodreel.server.imports.films;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.CsvHeader;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.files.Row;
import io.moodreel.server.imports.run.Rejects;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MovieLensLinksTest {
    private static final Rejects NONE = (row, reason) -> {};

    private final MovieLensLinks links = new MovieLensLinks();

    @Test
    void films_areFoundWhateverTheOrder() throws RejectedRowException {
        for (long movie = 5_000; movie >= 1; movie--) {
            add(Long.toString(movie), Long.toString(movie + 100), Long.toString(movie + 7));
        }
        links.flush(NONE);

        assertThat(links.idsOf(1)).isEqualTo(Map.of("imdb", "tt0000101", "tmdb", "8"));
        assertThat(links.idsOf(5_000)).isEqualTo(Map.of("imdb", "tt0005100", "tmdb", "5007"));
        assertThat(links.idsOf(5_001)).isEmpty();
    }

    @Test
    void missingId_isLeftOut() throws RejectedRowException {
        add("1", "0114709", "");
        add("2", "", "12345678");
        links.flush(NONE);

        assertThat(links.idsOf(1)).isEqualTo(Map.of("imdb", "tt0114709"));
        assertThat(links.idsOf(2)).isEqualTo(Map.of("tmdb", "12345678"));
    }

    @Test
    void imdbIdOfEightDigits_keepsThemAll() throws RejectedRowException {
        add("1", "10872600", "634649");
        links.flush(NONE);

        assertThat(links.idsOf(1)).containsEntry("imdb", "tt10872600");
    }

    @Test
    void filmLinkedTwice_keepsTheFirst() throws RejectedRowException {
        add("1", "11", "");
        add("1", "12", "");
        links.flush(NONE);

        assertThat(links.idsOf(1)).containsEntry("imdb", "tt0000011");
    }

    @Test
    void brokenNumber_isRejected() {
        assertThatThrownBy(() -> add("1", "tt0114709", ""))
                .isInstanceOf(RejectedRowException.class)
                .hasMessage("imdbId 'tt0114709' is no number from 1 up");
        assertThatThrownBy(() -> add("", "0114709", ""))
                .isInstanceOf(RejectedRowException.class)
                .hasMessage("movieId is empty");
    }

    private void add(String movieId, String imdbId, String tmdbId) throws RejectedRowException {
        CsvHeader header = new CsvHeader(List.of("movieId", "imdbId", "tmdbId"));
        links.take(new Row.Whole<>(2, "", new CsvCells(header, List.of(movieId, imdbId, tmdbId))));
    }
}
