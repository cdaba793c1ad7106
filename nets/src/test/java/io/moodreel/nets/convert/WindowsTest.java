package io.moodreel.nets.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

    @ParameterizedTest
    @CsvSource({
        "112, 3, 2, 1, 0, 1, 56",
        "29, 3, 2, 1, 1, 1, 15",
        "256, 5, 2, 1, 1, 2, 128",
        "7, 3, 1, 1, 1, 1, 7",
        "13, 2, 1, 1, 0, 1, 13",
        "6, 1, 2, 1, 0, 0, 3",
        "9, 3, 1, 2, 2, 2, 9"
    })
    void same_putsTheOddRowAtTheEnd(
            int length, int kernel, int stride, int dilation, int before, int after, int count) {
        assertThat(Windows.Axis.same(length, kernel, stride, dilation))
                .isEqualTo(new Windows.Axis(kernel, stride, dilation, before, after, count));
    }
}
