package io.moodreel.server.posters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"1994,1994", "180,AD 180", "-720,720 BC", ",''"})
    void years_areWrittenAsPeopleDo(Integer year, String written) {
        assertThat(Words.of(new PosterSubject("book", "The Odyssey", year, List.of(), null))
                        .year())
                .isEqualTo(written);
    }
}
