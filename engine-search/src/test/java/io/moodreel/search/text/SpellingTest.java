package io.moodreel.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingTest {

    @TempDir
    Path directory;

    @Test
    void oneTypo_isForgivenFromFourLetters() {
        try (Shelf shelf = Shelf.of(directory, Film.of(1, "Dune"), Film.of(2, "Jaws"), Film.of(3, "Her"))) {
            assertThat(shelf.search("dume")).containsExactly(1L);
            assertThat(shelf.search("jwas")).containsExactly(2L);
            assertThat(shelf.search("hor")).isEmpty();
            assertThat(shelf.search("dxmx")).isEmpty();
        }
    }

    @Test
    void twoTypos_areForgivenFromEightLetters() {
        try (Shelf shelf = Shelf.of(directory, Film.of(1, "The Terminator"), Film.of(2, "Gandhi"))) {
            assertThat(shelf.search("termanater")).containsExactly(1L);
            assertThat(shelf.search("gondhy")).isEmpty();
            assertThat(shelf.search("gandi")).containsExactly(2L);
        }
    }

    @Test
    void firstLetter_mustBeRight() {
        try (Shelf shelf = Shelf.of(directory, Film.of(1, "Casablanca"))) {
            assertThat(shelf.search("kasablanca")).isEmpty();
        }
    }

    @Test
    void typosInPeopleAndOneOfManyWords_areForgiven() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "Jurassic Park"),
                Film.of(2, "Lawn Dogs").people("Saoirse Ronan"),
                Film.of(3, "Park"))) {
            assertThat(shelf.search("jurasic park")).first().isEqualTo(1L);
            assertThat(shelf.search("soairse ronan")).first().isEqualTo(2L);
        }
    }

    @Test
    void digits_areNeverRespelled() {
        try (Shelf shelf = Shelf.of(directory, Film.of(1, "2012"), Film.of(2, "Blade Runner 2049"))) {
            assertThat(shelf.search("2013")).isEmpty();
        }
    }

    @Test
    void lastWord_matchesAsPrefix() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "Star Wars"),
                Film.of(2, "Starman"),
                Film.of(3, "Forrest Gump").people("Tom Hanks"))) {
            assertThat(shelf.search("s")).containsExactly(1L, 2L);
            assertThat(shelf.search("star w")).containsExactly(1L);
            assertThat(shelf.search("tom ha")).containsExactly(3L);
            assertThat(shelf.hits("sta wars", 5)).allMatch(hit -> hit.score() < 1);
        }
    }

    @Test
    void accents_areFoldedBothWays() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "Amélie"),
                Film.of(2, "Amelie"),
                Film.of(3, "Smørrebrød").original("Ёлки"))) {
            assertThat(shelf.search("amelie")).containsExactly(1L, 2L);
            assertThat(shelf.search("AMÉLIE")).containsExactly(1L, 2L);
            assertThat(shelf.search("Ame\u0301lie")).containsExactly(1L, 2L);
            assertThat(shelf.search("smorrebrod")).containsExactly(3L);
            assertThat(shelf.search("елки")).containsExactly(3L);
        }
    }

    @Test
    void apostrophes_doNotMatter() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "Ocean's Eleven"),
                Film.of(2, "Ocean’s Twelve"),
                Film.of(3, "L'avventura"),
                Film.of(4, "Oceans"))) {
            assertThat(shelf.search("oceans eleven")).first().isEqualTo(1L);
            assertThat(shelf.search("ocean's eleven")).first().isEqualTo(1L);
            assertThat(shelf.search("oceans twelve")).first().isEqualTo(2L);
            assertThat(shelf.search("ocean eleven")).first().isEqualTo(1L);
            assertThat(shelf.search("avventura")).containsExactly(3L);
            assertThat(shelf.search("lavventura")).containsExactly(3L);
        }
    }

    @Test
    void leadingArticle_mayBeMissingOrAdded() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "The Matrix Reloaded").popularity(500),
                Film.of(2, "The Matrix"),
                Film.of(3, "Alien"))) {
            assertThat(shelf.search("matrix")).containsExactly(2L, 1L);
            assertThat(shelf.search("the matrix")).containsExactly(2L, 1L);
            assertThat(shelf.search("the alien")).first().isEqualTo(3L);
        }
    }

    @Test
    void ampersand_isAnd() {
        try (Shelf shelf = Shelf.of(
                directory, Film.of(1, "Pride & Prejudice"), Film.of(2, "Pride and Prejudice"), Film.of(3, "Pride"))) {
            assertThat(shelf.search("pride and prejudice")).startsWith(1L, 2L);
            assertThat(shelf.search("pride & prejudice")).startsWith(1L, 2L);
        }
    }

    @Test
    void year_narrowsATitle() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "Heat").year(1972).popularity(100),
                Film.of(2, "Heat").year(1995),
                Film.of(3, "Dead Heat").year(1995).popularity(900),
                Film.of(4, "1984").year(1984))) {
            assertThat(shelf.search("heat 1995")).startsWith(2L, 3L);
            assertThat(shelf.search("heat 1972")).first().isEqualTo(1L);
            assertThat(shelf.search("1984")).containsExactly(4L);
        }
    }

    @Test
    void romanNumeralsAndDigits_areTheSame() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "Rocky"),
                Film.of(2, "Rocky II"),
                Film.of(3, "Rocky III"),
                Film.of(4, "Taken 2"))) {
            assertThat(shelf.search("rocky 2")).first().isEqualTo(2L);
            assertThat(shelf.search("rocky iii")).first().isEqualTo(3L);
            assertThat(shelf.search("taken ii")).first().isEqualTo(4L);
        }
    }

    @Test
    void hyphenatedWords_areFoundAsOne() {
        try (Shelf shelf = Shelf.of(directory, Film.of(1, "Spider-Man"), Film.of(2, "WALL·E"))) {
            assertThat(shelf.search("spiderman")).containsExactly(1L);
            assertThat(shelf.search("spider man")).containsExactly(1L);
            assertThat(shelf.search("walle")).containsExactly(2L);
        }
    }

    @Test
    void abbreviations_areFoundWithAndWithoutDots() {
        try (Shelf shelf = Shelf.of(
                directory, Film.of(1, "E.T. the Extra-Terrestrial"), Film.of(2, "S.W.A.T."), Film.of(3, "M*A*S*H"))) {
            assertThat(shelf.search("et")).first().isEqualTo(1L);
            assertThat(shelf.search("e.t.")).first().isEqualTo(1L);
            assertThat(shelf.search("swat")).containsExactly(2L);
            assertThat(shelf.search("mash")).containsExactly(3L);
        }
    }

    @Test
    void punctuationBetweenWords_separatesThem() {
        try (Shelf shelf =
                Shelf.of(directory, Film.of(1, "Alien:Covenant"), Film.of(2, "Face_Off"), Film.of(3, "10,000 BC"))) {
            assertThat(shelf.search("covenant")).containsExactly(1L);
            assertThat(shelf.search("face off")).containsExactly(2L);
            assertThat(shelf.search("10000 bc")).containsExactly(3L);
        }
    }

    @Test
    void stopWords_areTitles() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "It"),
                Film.of(2, "Her"),
                Film.of(3, "Us"),
                Film.of(4, "The Who"),
                Film.of(5, "It Follows").overview("It follows her and us."))) {
            assertThat(shelf.search("it")).containsExactly(1L, 5L);
            assertThat(shelf.search("her")).containsExactly(2L, 5L);
            assertThat(shelf.search("us")).containsExactly(3L, 5L);
            assertThat(shelf.search("the who")).first().isEqualTo(4L);
            assertThat(shelf.search("who")).first().isEqualTo(4L);
        }
    }
}
