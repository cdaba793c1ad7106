package io.moodreel.server.platform.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as files. */
class RowFormatTest {
    private static final List<String> COLUMNS = List.of("a", "b");

    private static String written(RowFormat format, Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowWriter writer = format.open(out, COLUMNS);
        for (int i = 0; i < cells.length; i += 2) {
            writer.write(Arrays.asList(cells[i], cells[i + 1]));
        }
        writer.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void csv_leavesNothingForNull_andWritesWholeNumbersWithoutAPoint() throws IOException {
        assertThat(written(RowFormat.CSV, 1L, null, 70.0, 0.25, Double.NaN, true))
                .isEqualTo("a,b\r\n1,\r\n70,0.25\r\n,true\r\n");
    }

    @Test
    void csv_textThatASpreadsheetWouldRun_isGuarded_numbersAreNot() throws IOException {
        assertThat(written(RowFormat.CSV, "=cmd()", -1.5)).isEqualTo("a,b\r\n'=cmd(),-1.5\r\n");
        assertThat(written(RowFormat.CSV, "Calm, \"very\"", "x")).isEqualTo("a,b\r\n\"Calm, \"\"very\"\"\",x\r\n");
    }

    @Test
    void json_isAnArrayOfObjects_withNullForWhatIsNoNumber() throws IOException {
        assertThat(written(RowFormat.JSON, 1, Double.NaN, "é", false))
                .isEqualTo("[{\"a\":1,\"b\":null},{\"a\":\"é\",\"b\":false}]");
        assertThat(written(RowFormat.JSON)).isEqualTo("[]");
    }

    @Test
    void tableThatWasNotEnded_isSeenToBeCutOff() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowWriter writer = RowFormat.JSON.open(out, COLUMNS);
        writer.write(List.of(1, 2));

        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotEndWith("]");
    }
}
