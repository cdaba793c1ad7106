package io.moodreel.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "alien, alien, 0",
        "alien, aliens, 1",
        "alien, aline, 1",
        "alien, lien, 1",
        "alien, alden, 1",
        "terminator, termanater, 2",
        "kitten, sitting, 3",
        "ca, abc, 3",
        "'', abc, 3",
        "𠮷野家, 𠮷家, 1"
    })
    void distance_countsInsertionsLossesExchangesAndSwaps(String first, String second, int edits) {
        assertThat(EditDistance.between(first, second)).isEqualTo(edits);
        assertThat(EditDistance.between(second, first)).isEqualTo(edits);
    }
}
