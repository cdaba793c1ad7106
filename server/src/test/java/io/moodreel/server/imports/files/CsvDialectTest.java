package io.moodreel.server.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.imports.files.CsvDialect.Quotes;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class CsvDialectTest {
    @Test
    void backslash_keepsAQuoteAndASeparatorInsideAField() throws IOException {
        CsvDialect dialect = new CsvDialect(";", Quotes.BACKSLASH);
        String record = "\"1\";\"Clara \\\"X\\\"; a life\\\\\";\"two\nlines\";plain";
        try (CsvRecords records = new CsvRecords("books.csv", new StringReader(record + "\n2;b\n"), dialect)) {
            assertThat(records.next()).isEqualTo(new RawRecord.Whole(1, record));
            assertThat(records.next()).isEqualTo(new RawRecord.Whole(2, "2;b"));
        }

        assertThat(dialect.fields(record)).containsExactly("1", "Clara \"X\"; a life\\", "two\nlines", "plain");
    }

    @Test
    void withoutQuotes_aQuoteIsACharacter() throws IOException {
        CsvDialect dialect = new CsvDialect("::", Quotes.NONE);
        try (CsvRecords records =
                new CsvRecords("movies.dat", new StringReader("1::\"Lamp: a (1995)\n2::\n"), dialect)) {
            assertThat(records.next()).isEqualTo(new RawRecord.Whole(1, "1::\"Lamp: a (1995)"));
        }

        assertThat(dialect.fields("1::\"Lamp: a (1995)::")).containsExactly("1", "\"Lamp: a (1995)", "");
    }
}
