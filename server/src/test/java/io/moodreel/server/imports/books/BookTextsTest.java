package io.moodreel.server.imports.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.imports.cells.LanguageNames;
import io.moodreel.server.imports.cells.PythonList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles, dates and subjects of books as files write them. */
class BookTextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Catching Light (The Lamps, #2)|Catching Light|the lamps",
                "Catching Light  (The Lamps  #2)|Catching Light|the lamps",
                "Lamps Boxset (The Lamps, #1-3; Doors, #4)|Lamps Boxset|the lamps",
                "I Am Lamp (And So Can You!)|I Am Lamp (And So Can You!)|''",
                "Lamp #1|Lamp #1|''",
                "#LAMP|#LAMP|''"
            })
    void seriesInTheTitle_isToldByItsNumber(String cell, String title, String series) {
        assertThat(BookTitle.parse(cell)).isEqualTo(new BookTitle(title, series));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2003;2003",
                "Nov 01, 2003;2003",
                "2006-07;2006",
                "9/16/2006;2006",
                "c1999?;1999",
                "01/02/1987;1987"
            })
    void yearIsFoundInADateOfAnyForm(String date, int year) {
        assertThat(BookNumbers.yearIn(date)).isEqualTo(year);
    }

    @Test
    void whatMakesNoSense_isLeftOut() {
        assertThat(BookNumbers.yearIn("199A")).isNull();
        assertThat(BookNumbers.yearIn("")).isNull();
        assertThat(BookNumbers.year("")).isNull();
        assertThat(BookNumbers.year("0.0")).isNull();
        assertThat(BookNumbers.year("19970.0")).isNull();
        assertThat(BookNumbers.pages("0")).isNull();
        assertThat(BookNumbers.voteAverage("5.1")).isNull();
        assertThat(BookNumbers.voteAverage("not rated")).isNull();
    }

    @Test
    void yearBeforeTheCommonEra_isKept_andStarsAreVotesOfTen() {
        assertThat(BookNumbers.year("-750.0")).isEqualTo(-750);
        assertThat(BookNumbers.voteAverage("4.34")).isEqualTo(8.68);
    }

    @Test
    void pythonList_isReadWithEitherQuoteAndEscapes() {
        assertThat(PythonList.of("['Magic', \"Children's fiction\", 'caf\\xe9', 'a\\'b', 'back\\\\slash', '\\u2014']"))
                .containsExactly("Magic", "Children's fiction", "café", "a'b", "back\\slash", "—");
        assertThat(PythonList.of("[]")).isEmpty();
        assertThat(PythonList.of("None")).isEmpty();
        assertThat(PythonList.of("['Magic', 'cut o")).containsExactly("Magic");
        assertThat(PythonList.of("['bad \\xzz', \\")).containsExactly("bad xzz");
    }

    @Test
    void subjects_becomeGenresAndKeywords() {
        BookSubjects subjects = BookSubjects.of(List.of(
                "Fantasy fiction",
                "Magic in fiction",
                "Juvenile fiction",
                "Fiction, fantasy, epic",
                "Fiction, family life, general",
                "Hermia Vale (Fictitious character)",
                "nyt:series_books=2006-07-15",
                "Reading Level-Grade 11",
                "FICTION / Literary",
                "History"));

        assertThat(subjects.genres()).containsExactly("Fantasy", "Children");
        assertThat(subjects.keywords()).containsExactly("magic", "family life", "hermia vale");
    }

    @Test
    void factualGenre_isKeptWhereNothingSpeaksOfFiction() {
        assertThat(BookSubjects.of(List.of("History", "Biography")).genres()).containsExactly("History", "Biography");
    }

    @ParameterizedTest
    @CsvSource({
        "sci-fi,Science Fiction",
        "science-fiction,Science Fiction",
        "ya,Young Adult",
        "non-fiction,Nonfiction",
        "humour,Comedy",
        "Detective and mystery stories,Mystery",
        "graphic-novels,Comics"
    })
    void shelf_isAGenreUnderItsUsualName(String shelf, String genre) {
        assertThat(BookGenres.of(shelf)).hasValue(genre);
    }

    @ParameterizedTest
    @CsvSource({"to-read", "favorites", "books-i-own", "2015", "kindle", "fiction"})
    void otherShelves_areNoGenres(String shelf) {
        assertThat(BookGenres.of(shelf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"eng,en", "en-US,en", "ger,de", "deu,de", "zho,zh", "per,fa", "fil,tl", "nl,nl"})
    void languageTags_areTheCodesOfFilms(String tag, String code) {
        assertThat(LanguageNames.byTag(tag)).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource({"mul", "enm", "''", "??"})
    void languagesWithoutACode_areUnknown(String tag) {
        assertThat(LanguageNames.byTag(tag)).isEmpty();
    }
}
