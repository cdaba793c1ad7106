package io.moodreel.server.imports.films;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.RejectedRowException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TmdbTitleTest {
    private static final TitleFacts EXPECTED = TitleFacts.builder(TitleType.MOVIE, "The Last Lamp")
            .originalTitle("आख़िरी दीया")
            .year(1999)
            .overview("A keeper lights one lamp,\nthen \"another\".")
            .genres(List.of("Drama", "Science Fiction"))
            .keywords(List.of("lighthouse", "night train"))
            .languages(List.of("hi", "en"))
            .runtimeMinutes(101)
            .votes(7.25, 1200)
            .popularity(12.5)
            .build();

    @Test
    void textLists_areRead() throws RejectedRowException {
        SourceTitle film =
                new TmdbTitle(TmdbForm.TEXT_LISTS).of(TmdbRows.textLists().cells());

        assertThat(film).isEqualTo(new SourceTitle(Source.TMDB, Map.of("tmdb", "4711", "imdb", "tt7654321"), EXPECTED));
    }

    @Test
    void jsonLists_areRead() throws RejectedRowException {
        SourceTitle film =
                new TmdbTitle(TmdbForm.JSON_LISTS).of(TmdbRows.jsonLists().cells());

        assertThat(film).isEqualTo(new SourceTitle(Source.TMDB, Map.of("tmdb", "4711"), EXPECTED));
    }

    @ParameterizedTest
    @CsvSource({"'',id is empty", "abc,id 'abc' is no number from 1 up", "0,id '0' is no number from 1 up"})
    void missingOrBrokenId_rejectsTheRow(String id, String reason) {
        assertRejected(TmdbRows.textLists().with("id", id), reason);
    }

    @Test
    void blankTitle_rejectsTheRow() {
        assertRejected(TmdbRows.textLists().with("title", "  "), "title is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "1999", "21.05.1999", "1999-13-40", "0001-01-01", "99999-01-01"})
    void dateThatIsNone_leavesTheYearOut(String date) throws RejectedRowException {
        assertThat(facts(TmdbRows.textLists().with("release_date", date)).year())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", "-5", "long", "0.0"})
    void runtimeThatIsNone_isLeftOut(String runtime) throws RejectedRowException {
        assertThat(facts(TmdbRows.textLists().with("runtime", runtime)).runtimeMinutes())
                .isNull();
    }

    @Test
    void runtimeWithDecimals_isRounded() throws RejectedRowException {
        assertThat(facts(TmdbRows.textLists().with("runtime", "101.6")).runtimeMinutes())
                .isEqualTo(102);
    }

    @ParameterizedTest
    @CsvSource({"11,5", "-1,5", "good,5", "NaN,5", "7.5,0", "7.5,''", "7.5,-3"})
    void votesThatMakeNoSense_areLeftOut(String average, String count) throws RejectedRowException {
        TitleFacts facts =
                facts(TmdbRows.textLists().with("vote_average", average).with("vote_count", count));

        assertThat(facts.voteAverage()).isNull();
        assertThat(facts.voteCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "NaN", "popular"})
    void popularityThatMakesNoSense_isZero(String popularity) throws RejectedRowException {
        assertThat(facts(TmdbRows.textLists().with("popularity", popularity)).popularity())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tt123", "nm0000001", "0114709"})
    void imdbIdThatIsNone_isLeftOut(String imdbId) throws RejectedRowException {
        SourceTitle film = new TmdbTitle(TmdbForm.TEXT_LISTS)
                .of(TmdbRows.textLists().with("imdb_id", imdbId).cells());

        assertThat(film.ids()).isEqualTo(Map.of("tmdb", "4711"));
    }

    @Test
    void originalLanguage_comesFirstAndOnce() throws RejectedRowException {
        TitleFacts facts = facts(TmdbRows.textLists()
                .with("original_language", "cn")
                .with("spoken_languages", "English, Cantonese, Mandarin, No Language, Klingon"));

        assertThat(facts.languages()).containsExactly("zh", "en");
    }

    @Test
    void filmWithoutLanguage_hasNone() throws RejectedRowException {
        TitleFacts facts =
                facts(TmdbRows.textLists().with("original_language", "xx").with("spoken_languages", "No Language"));

        assertThat(facts.languages()).isEmpty();
    }

    @Test
    void genres_areThoseOfTheCatalogueAndOnce() throws RejectedRowException {
        TitleFacts facts =
                facts(TmdbRows.textLists().with("genres", "drama, TV movie, Drama, Foreign, , Science fiction"));

        assertThat(facts.genres()).containsExactly("Drama", "TV Movie", "Science Fiction");
    }

    @Test
    void emptyLists_areEmpty() throws RejectedRowException {
        TitleFacts text = facts(TmdbRows.textLists().with("genres", "").with("keywords", ""));
        assertThat(text.genres()).isEmpty();
        assertThat(text.keywords()).isEmpty();

        TitleFacts json = new TmdbTitle(TmdbForm.JSON_LISTS)
                .of(TmdbRows.jsonLists()
                        .with("genres", "[]")
                        .with("keywords", "")
                        .cells())
                .facts();
        assertThat(json.genres()).isEmpty();
        assertThat(json.keywords()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"name\": \"Drama\"", "{\"name\": \"Drama\"}", "Drama"})
    void listThatIsNoJson_rejectsTheRow(String genres) {
        CsvCells row = TmdbRows.jsonLists().with("genres", genres).cells();

        assertThatThrownBy(() -> new TmdbTitle(TmdbForm.JSON_LISTS).of(row))
                .isInstanceOf(RejectedRowException.class)
                .hasMessageStartingWith("genres is no JSON");
    }

    @Test
    void titleOverTwoLines_becomesOne() throws RejectedRowException {
        assertThat(facts(TmdbRows.textLists().with("title", "The\r\nLast  Lamp"))
                        .title())
                .isEqualTo("The Last Lamp");
    }

    private static TitleFacts facts(TmdbRows row) throws RejectedRowException {
        return new TmdbTitle(TmdbForm.TEXT_LISTS).of(row.cells()).facts();
    }

    private static void assertRejected(TmdbRows row, String reason) {
        assertThatThrownBy(() -> facts(row))
                .isInstanceOf(RejectedRowException.class)
                .hasMessage(reason);
    }
}
