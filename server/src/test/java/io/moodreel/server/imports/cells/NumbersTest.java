package io.moodreel.server.imports.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"0,0", "862,862", "0862,862", "862.0,862", "862.,862", "999999999999999999,999999999999999999"})
    void wholeNumbers_areRead(String text, long value) {
        assertThat(Numbers.whole(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "abc", "1e3", "1,000", "99999999999999999999", "NaN"})
    void otherThings_areNoWholeNumbers(String text) {
        assertThat(Numbers.whole(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7.364,7.364", "-1,-1", ".5,0.5", "1.2e1,12", "5.,5"})
    void decimals_areRead(String text, double value) {
        assertThat(Numbers.decimal(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "0x1p3", "1d", "4.5f", "1e999", "four", "4,5"})
    void whatOnlyAJavaCompilerUnderstands_isNoDecimal(String text) {
        assertThat(Numbers.decimal(text)).isEmpty();
    }
}
