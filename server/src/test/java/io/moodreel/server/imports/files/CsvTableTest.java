package io.moodreel.server.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.jobs.JobFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    private static final String EXPECTED = "a list of films";

    @TempDir
    Path folder;

    @Test
    void cells_areFoundByColumnInAnyOrder() throws Exception {
        List<Row<CsvCells>> rows = read("title,extra,id\n\"Matrix, The\",x, 7 \n");

        CsvCells row = cells(rows.getFirst());
        assertThat(rows.getFirst().number()).isEqualTo(2);
        assertThat(rows.getFirst().raw()).isEqualTo("\"Matrix, The\",x, 7 ");
        assertThat(row.text("id")).isEqualTo("7");
        assertThat(row.text("title")).isEqualTo("Matrix, The");
        assertThat(row.text("no such column")).isEmpty();
    }

    @Test
    void byteOrderMarkAndCarriageReturns_areNoPartOfAnyCell() throws Exception {
        List<Row<CsvCells>> rows = read("\ufeffid,title\r\n1,Heat\r\n");

        CsvCells row = cells(rows.getFirst());
        assertThat(row.text("id")).isEqualTo("1");
        assertThat(row.text("title")).isEqualTo("Heat");
    }

    @Test
    void rowWithTooFewOrTooManyFields_isBroken() throws Exception {
        assertThat(read("id,title\n1\n2,b\n3,c,d\n"))
                .extracting(row -> row instanceof Row.Broken<CsvCells> broken ? broken.reason() : "fine")
                .containsExactly(
                        "the number of fields is 1, in the header it is 2",
                        "fine",
                        "the number of fields is 3, in the header it is 2");
    }

    @Test
    void rowOfNothingButCommas_isBrokenHoweverManyThereAre() throws Exception {
        assertThat(read("id,title\n" + ",".repeat(100_000) + "\n2,b\n"))
                .extracting(row -> row instanceof Row.Broken<CsvCells> broken ? broken.reason() : "fine")
                .containsExactly("the number of fields is 100001, in the header it is 2", "fine");
    }

    @Test
    void blankLines_areNoRowsButAreCounted() throws Exception {
        assertThat(read("id,title\n\n1,a\n\n\n2,b\n\n")).extracting(Row::number).containsExactly(3L, 6L);
    }

    @Test
    void rowsUpToANumber_canBePassedOver() throws Exception {
        try (CsvTable table = open("id\n1\n2\n3\n")) {
            table.skipTo(3);

            assertThat(table.next()).extracting(Row::raw).isEqualTo("3");
            assertThat(table.next()).isNull();
            assertThat(table.bytesRead()).isEqualTo(table.size());
        }
    }

    @Test
    void emptyFile_isRefused() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(JobFailedException.class)
                .hasMessage(folder.resolve("table.csv") + " is empty. Give a list of films.");
    }

    @Test
    void binaryFile_isRefused() throws IOException {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 1, 2};
        Path file = Files.write(folder.resolve("films.zip"), zip);

        assertThatThrownBy(() -> CsvTable.open(file, EXPECTED))
                .isInstanceOf(JobFailedException.class)
                .hasMessageStartingWith(file + " is no CSV text: if it is packed, unpack it first;")
                .hasMessageNotContaining("\n");
    }

    @Test
    void utf16_isRefused() throws IOException {
        Path file = Files.write(folder.resolve("films.csv"), "id,title\n1,Heat".getBytes(StandardCharsets.UTF_16));

        assertThatThrownBy(() -> CsvTable.open(file, EXPECTED))
                .isInstanceOf(JobFailedException.class)
                .hasMessageContaining("save it as UTF-8");
    }

    @Test
    void headerWithAnOpenQuote_isRefused() {
        assertThatThrownBy(() -> read("id,\"title\n1,Heat\n"))
                .isInstanceOf(JobFailedException.class)
                .hasMessageContaining("is no CSV text");
    }

    @Test
    void missingColumns_areNamed() throws Exception {
        try (CsvTable table = open("id,name\n1,Heat\n")) {
            assertThatThrownBy(() -> table.requireColumns(List.of("id", "title", "genres"), EXPECTED))
                    .isInstanceOf(JobFailedException.class)
                    .hasMessage(folder.resolve("table.csv")
                            + " lacks the columns title, genres in its first line. Give a list of films.");
        }
    }

    @Test
    void headerWithoutRows_isRefusedWhereRowsAreRequired() throws Exception {
        try (CsvTable table = open("id,title\n\n")) {
            assertThatThrownBy(() -> table.requireRows(EXPECTED))
                    .isInstanceOf(JobFailedException.class)
                    .hasMessage(folder.resolve("table.csv") + " has a header but no rows. Give a list of films.");
        }
    }

    private CsvTable open(String content) throws IOException, JobFailedException {
        return CsvTable.open(Files.writeString(folder.resolve("table.csv"), content), EXPECTED);
    }

    private List<Row<CsvCells>> read(String content) throws IOException, JobFailedException {
        List<Row<CsvCells>> rows = new ArrayList<>();
        try (CsvTable table = open(content)) {
            for (Row<CsvCells> row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static CsvCells cells(Row<CsvCells> row) {
        return ((Row.Whole<CsvCells>) row).content();
    }
}
