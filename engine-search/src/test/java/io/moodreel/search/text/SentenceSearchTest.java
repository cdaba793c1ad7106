package io.moodreel.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.moodreel.search.query.Constraint;
import io.moodreel.search.query.Constraint.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSearchTest {
    private static final long LIGHTHOUSE = 1;
    private static final long ZOMBIES = 2;
    private static final long WEDDING = 3;
    private static final long SEA = 4;

    @TempDir
    Path folder;

    private TitleIndex index;

    @BeforeEach
    void fill() {
        index = TitleIndex.open(folder);
        index.put(List.of(
                title(
                        LIGHTHOUSE,
                        "The Last Keeper",
                        1995,
                        List.of("Drama"),
                        List.of("grief", "lighthouse"),
                        "A widow grieves at the sea and keeps a lamp burning for sailors."),
                title(
                        ZOMBIES,
                        "Pub of the Dead",
                        2004,
                        List.of("Comedy", "Horror"),
                        List.of("zombies"),
                        "Friends hide in a pub while the dead walk through town."),
                title(
                        WEDDING,
                        "Monsoon Feast",
                        2001,
                        List.of("Comedy"),
                        List.of("wedding"),
                        "Relatives quarrel over a wedding, and the cook has the last word."),
                title(SEA, "The Sea", 2013, List.of("Drama"), List.of("memory"), "A man returns to a village.")));
        index.commit(new IndexMarker("test", 1));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static TitleDocument title(
            long id, String title, int year, List<String> genres, List<String> keywords, String overview) {
        return new TitleDocument(
                id,
                "movie",
                title,
                title,
                year,
                genres,
                List.of("Asha Rao"),
                keywords,
                overview,
                0,
                new ListFacts(title, List.of("en"), null, 0, 0));
    }

    private List<Long> ids(String wish, Constraint... constraints) {
        return index.searchSentence(new TitleQuery(wish, null, 10), List.of(constraints)).stream()
                .map(TitleHit::id)
                .toList();
    }

    @Test
    void anyTellingWord_finds_andTheOneWithMostOfThemIsFirst() {
        assertEquals(
                LIGHTHOUSE,
                ids("I want something about somebody grieving in a lighthouse by the sea")
                        .getFirst());
    }

    @Test
    void anotherFormOfAWord_finds() {
        assertEquals(List.of(ZOMBIES), ids("a zombie hiding"));
        assertEquals(List.of(WEDDING), ids("quarrelling at weddings"));
    }

    @Test
    void aWishThatIsAName_findsThatTitleFirst() {
        assertEquals(SEA, ids("the sea").getFirst());
        assertEquals(WEDDING, ids("monsoon feest").getFirst());
    }

    @Test
    void wordsThatBindOthers_findNothing() {
        assertTrue(ids("something that is about them and where").isEmpty());
    }

    @Test
    void constraints_narrow() {
        assertEquals(List.of(SEA), ids("a village at the sea", new Constraint(Kind.YEARS, "2010-", "")));
        assertFalse(ids("friends in a pub", new Constraint(Kind.WITHOUT_GENRE, "Horror", ""))
                .contains(ZOMBIES));
    }

    @Test
    void scores_fall_andFullMatchesStandAbovePartialOnes() {
        List<TitleHit> hits = index.searchSentence(new TitleQuery("the sea", null, 10), List.of());

        assertTrue(hits.getFirst().score() >= 1);
        for (int i = 1; i < hits.size(); i++) {
            assertTrue(hits.get(i - 1).score() >= hits.get(i).score());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🙂", "?!", "ஊமை", "\u0000\u0007", "a", "zz zz zz"})
    void oddWishes_areAnswered(String wish) {
        assertTrue(ids(wish).size() <= 4);
    }
}
