package io.moodreel.server.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineBreak_endsARecord(String lineBreak) throws IOException {
        String text = String.join(lineBreak, "a,b", "1,\"x" + lineBreak + "y\"", "", "2,z");

        assertThat(read(text))
                .containsExactly(
                        new RawRecord.Whole(1, "a,b"),
                        new RawRecord.Whole(2, "1,\"x" + lineBreak + "y\""),
                        new RawRecord.Whole(3, ""),
                        new RawRecord.Whole(4, "2,z"));
    }

    @Test
    void lineBreakAtTheEnd_beginsNoRecord() throws IOException {
        assertThat(read("a\r\n")).containsExactly(new RawRecord.Whole(1, "a"));
        assertThat(read("")).isEmpty();
    }

    @Test
    void quotesInsideAnUnquotedField_areText() throws IOException {
        assertThat(read("1,12\" Vinyl,x\n2")).hasSize(2).allMatch(RawRecord.Whole.class::isInstance);
    }

    @Test
    void doubledQuotes_areText() throws IOException {
        assertThat(read("1,\"say \"\"hi\"\"\"\n2")).hasSize(2).allMatch(RawRecord.Whole.class::isInstance);
    }

    @Test
    void quoteThatIsNotDoubled_costsItsLineOnly() throws IOException {
        assertThat(read("1,\"a \"bad\" one\",x\r\n2,b,y\n"))
                .containsExactly(
                        new RawRecord.Broken(
                                1, "1,\"a \"bad\" one\",x", "a quote inside a quoted field is not doubled"),
                        new RawRecord.Whole(2, "2,b,y"));
    }

    @Test
    void quoteThatIsNeverClosed_costsItsLineOnlyHoweverManyFollow() throws IOException {
        StringBuilder text = new StringBuilder("1,\"open,x\n");
        for (int row = 2; row <= 5_000; row++) {
            text.append(row).append(",fine,x\n");
        }
        text.append("5001,\"Matrix, The\",x\n");

        List<RawRecord> records = read(text.toString());

        assertThat(records).hasSize(5_001);
        assertThat(records.getFirst())
                .isEqualTo(new RawRecord.Broken(1, "1,\"open,x", "a quote inside a quoted field is not doubled"));
        assertThat(records.subList(1, 5_001)).allMatch(RawRecord.Whole.class::isInstance);
    }

    @Test
    void fileThatEndsInsideAQuotedField_losesTheLastLine() throws IOException {
        assertThat(read("1,a\n2,\"cut of"))
                .containsExactly(
                        new RawRecord.Whole(1, "1,a"),
                        new RawRecord.Broken(
                                2, "2,\"cut of", "a quoted field is not closed before the end of the file"));
    }

    @Test
    void rowsBehindAStrayQuoteNearTheEnd_areNotLost() throws IOException {
        assertThat(read("1,\"open\n2,b\n3,c")).extracting(RawRecord::text).containsExactly("1,\"open", "2,b", "3,c");
    }

    @Test
    void quotedFieldLongerThanAnyRecord_isGivenUpAfterItsFirstLine() throws IOException {
        String text = "1,\"open\n" + "x".repeat(600_000) + "\n" + "y".repeat(600_000) + "\n2,b\n";

        List<RawRecord> records = read(text);

        assertThat(records).hasSize(4);
        assertThat(records.getFirst())
                .isEqualTo(new RawRecord.Broken(1, "1,\"open", "the row does not end within 1048576 characters"));
        assertThat(records.getLast()).isEqualTo(new RawRecord.Whole(4, "2,b"));
    }

    @Test
    void lineLongerThanAnyRecord_isGivenUpAndShownInPart() throws IOException {
        List<RawRecord> records = read("x".repeat(3_000_000) + "\n2,b\n");

        assertThat(records).hasSize(2);
        assertThat(records.getFirst()).isInstanceOf(RawRecord.Broken.class);
        assertThat(records.getFirst().text()).isEqualTo("x".repeat(Row.MAX_SHOWN_CHARS));
        assertThat(records.getLast()).isEqualTo(new RawRecord.Whole(2, "2,b"));
    }

    @Test
    void fileWhoseQuotesAreLostForGood_isGivenUpNamingTheRow() {
        String text = "x\",\"y\n".repeat(400_000);

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BrokenFileException.class)
                .hasMessage("Row 100 of films.csv is the 100th that does not end within 1048576 characters,"
                        + " so its quotes or line breaks are lost. Export the file again.");
    }

    private static List<RawRecord> read(String text) throws IOException {
        List<RawRecord> all = new ArrayList<>();
        try (CsvRecords records = new CsvRecords("films.csv", new StringReader(text), CsvDialect.COMMAS)) {
            for (RawRecord record = records.next(); record != null; record = records.next()) {
                all.add(record);
            }
        }
        return all;
    }
}
