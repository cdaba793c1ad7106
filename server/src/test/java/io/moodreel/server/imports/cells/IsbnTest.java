package io.moodreel.server.imports.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {
    @ParameterizedTest
    @CsvSource({
        "9780306406157,9780306406157",
        "978-0-306-40615-7,9780306406157",
        "0306406152,9780306406157",
        "0-306-40615-2,9780306406157",
        "306406152,9780306406157",
        "080442957X,9780804429573",
        "80442957x,9780804429573"
    })
    void numberInAnyForm_isTheSameThirteenDigits(String written, String isbn13) {
        assertThat(Isbn.of(written)).hasValue(isbn13);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9780306406158",
                "0306406153",
                "9.78030640615e+12",
                "B0000BLD7X",
                "9770306406157",
                "152",
                "X306406152"
            })
    void wrongCheckDigitOrAnotherNumber_isNone(String written) {
        assertThat(Isbn.of(written)).isEmpty();
    }
}
