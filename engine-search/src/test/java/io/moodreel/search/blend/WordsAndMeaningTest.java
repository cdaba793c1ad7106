package io.moodreel.search.blend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsAndMeaningTest {
    private static ScoredTitle title(long id, double score) {
        return new ScoredTitle(id, score);
    }

    private static List<Long> ids(List<ScoredTitle> titles) {
        return titles.stream().map(ScoredTitle::id).toList();
    }

    @Test
    void aTitleThatIsFirstInBoth_scoresOne_andTheLastInBothNothing() {
        List<ScoredTitle> both =
                WordsAndMeaning.blend(List.of(title(3, 2.1), title(4, 0.1)), List.of(title(3, 0.9), title(4, 0.5)), 10);

        assertEquals(List.of(3L, 4L), ids(both));
        assertEquals(1, both.getFirst().score(), 1e-12);
        assertEquals(0, both.getLast().score(), 1e-12);
    }

    @Test
    void aTitleFarAheadByWords_staysAhead() {
        List<ScoredTitle> words = List.of(title(1, 2.1), title(2, 0.4), title(3, 0.3));
        List<ScoredTitle> meaning = List.of(title(2, 0.8), title(3, 0.7), title(4, 0.6));

        assertEquals(1L, WordsAndMeaning.blend(words, meaning, 1).getFirst().id());
    }

    @Test
    void whereWordsHardlyTellTitlesApart_meaningDecides() {
        List<ScoredTitle> words = List.of(title(1, 0.40), title(2, 0.39), title(3, 0.10));
        List<ScoredTitle> meaning = List.of(title(2, 0.8), title(1, 0.6), title(3, 0.5));

        assertEquals(List.of(2L, 1L, 3L), ids(WordsAndMeaning.blend(words, meaning, 3)));
    }

    @Test
    void aTitleThatOneWayMissed_isThereAllTheSame() {
        List<ScoredTitle> both =
                WordsAndMeaning.blend(List.of(title(1, 1), title(2, 0.5)), List.of(title(9, 0.8), title(8, 0.2)), 10);

        assertEquals(List.of(1L, 9L, 2L, 8L), ids(both));
    }

    @Test
    void whereOneWayFoundNothing_theOtherDecidesAlone() {
        List<ScoredTitle> one = List.of(title(5, 7), title(6, 4), title(7, 1));

        assertEquals(List.of(title(5, 1), title(6, 0.5), title(7, 0)), WordsAndMeaning.blend(one, List.of(), 10));
        assertEquals(WordsAndMeaning.blend(one, List.of(), 10), WordsAndMeaning.blend(List.of(), one, 10));
        assertTrue(WordsAndMeaning.blend(List.of(), List.of(), 10).isEmpty());
    }

    @Test
    void equalScores_areAllTheBest_inTheOrderOfTheirIds() {
        assertEquals(
                List.of(title(4, 1), title(9, 1)),
                WordsAndMeaning.blend(List.of(title(9, 3), title(4, 3)), List.of(), 10));
    }

    @Test
    void lessThanOneTitle_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> WordsAndMeaning.blend(List.of(), List.of(), 0));
    }
}
