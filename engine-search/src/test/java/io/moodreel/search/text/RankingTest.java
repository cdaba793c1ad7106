package io.moodreel.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {

    @TempDir
    Path directory;

    @Test
    void exactTitle_comesBeforeBeginningBeforeAllWords() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "Lost in the Star Wars").popularity(900),
                Film.of(2, "Star Wars: The Last Jedi").popularity(900),
                Film.of(3, "Star Wars"),
                Film.of(4, "Wars Under One Star").popularity(900))) {
            assertThat(shelf.search("star wars")).startsWith(3L, 2L).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        }
    }

    @Test
    void exactTitleOfOneWord_comesBeforeBeginningBeforeWordWithin() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "My Stepmother Is an Alien").popularity(900),
                Film.of(2, "Alien Nation").popularity(900),
                Film.of(3, "Alien"))) {
            assertThat(shelf.search("alien")).containsExactly(3L, 2L, 1L);
        }
    }

    @Test
    void exactWord_comesBeforePrefixBeforeTypo() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "Aline").popularity(900),
                Film.of(2, "Aliens").popularity(900),
                Film.of(3, "Alien"),
                Film.of(4, "Alice").popularity(900))) {
            assertThat(shelf.search("alien")).startsWith(3L, 2L, 1L);
        }
    }

    @Test
    void exactWordInAnOverview_comesBeforeATypoInATitle() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "Bridges").popularity(900),
                Film.of(2, "River").overview("Two villages share a bridge."),
                Film.of(3, "Fridge"))) {
            assertThat(shelf.search("bridge")).containsExactly(1L, 2L);
        }
        try (Shelf shelf = Shelf.of(
                directory.resolve("typo"),
                Film.of(1, "Bribge").popularity(900),
                Film.of(2, "River").overview("Two villages share a bridge."))) {
            assertThat(shelf.search("bridge")).containsExactly(2L, 1L);
        }
    }

    @Test
    void fields_rankTitleOriginalPeopleLabelsOverview() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(5, "Five")
                        .overview("About a lantern, a lantern, a lantern.")
                        .popularity(1000),
                Film.of(4, "Four").labels("lantern").popularity(500),
                Film.of(3, "Three").people("Ada Lantern").popularity(50),
                Film.of(2, "Two").original("Some Lantern").popularity(5),
                Film.of(1, "One Two Three Four Five Six Lantern"))) {
            assertThat(shelf.search("lantern")).containsExactly(1L, 2L, 3L, 4L, 5L);
        }
    }

    @Test
    void allWordsSomewhere_comeBeforeOneWordInTheTitle() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "Dragon").popularity(1000),
                Film.of(2, "Pete").overview("A boy befriends a dragon."),
                Film.of(3, "Boy").popularity(1000))) {
            assertThat(shelf.search("boy dragon")).first().isEqualTo(2L);
            assertThat(shelf.search("boy dragon")).containsExactlyInAnyOrder(1L, 2L, 3L);
        }
    }

    @Test
    void popularity_decidesBetweenEqualMatchesOnly() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "Heat").year(1972).popularity(2),
                Film.of(2, "Heat").year(1995).popularity(60),
                Film.of(3, "Heat Wave").popularity(1000))) {
            assertThat(shelf.search("heat")).containsExactly(2L, 1L, 3L);
        }
    }

    @Test
    void completeTies_areBrokenByTheSmallerId() {
        try (Shelf shelf = Shelf.of(directory, Film.of(9, "Heat"), Film.of(-4, "Heat"), Film.of(7, "Heat"))) {
            assertThat(shelf.search("heat")).containsExactly(-4L, 7L, 9L);
            assertThat(shelf.search("heat", 2)).containsExactly(-4L, 7L);
        }
    }

    @Test
    void fullNameOfAPerson_comesBeforeItsWordsScattered() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "James and the Giant").people("Laura Dean").popularity(900),
                Film.of(2, "East of Eden").people("James Dean"))) {
            assertThat(shelf.search("james dean")).containsExactly(2L, 1L);
        }
    }

    @Test
    void scores_fallAndTellHowWordsWereFound() {
        try (Shelf shelf = Shelf.of(
                directory, Film.of(1, "Casablanca"), Film.of(2, "Casablanka"), Film.of(3, "A Night in Casablanca"))) {
            assertThat(shelf.hits("casablanca", 10))
                    .isSortedAccordingTo(
                            Comparator.comparingDouble(TitleHit::score).reversed())
                    .satisfiesExactly(
                            exact -> assertThat(exact.score()).isBetween(2.0, 3.0),
                            within -> assertThat(within.score()).isBetween(2.0, 3.0),
                            typo -> assertThat(typo.score()).isBetween(1.0, 2.0));
            assertThat(shelf.hits("casablanca zebra", 10)).isNotEmpty().allMatch(hit -> hit.score() < 1);
        }
    }
}
