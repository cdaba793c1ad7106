package io.moodreel.server.platform.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What a table's file is. */
public enum RowFormat {
    /** A line of names, then a line a row (RFC 4180), UTF-8. */
    CSV("csv", "text/csv;charset=utf-8") {
        @Override
        public RowWriter open(OutputStream out, List<String> columns) throws IOException {
            return new CsvRows(out, columns);
        }
    },
    /** An array of objects. */
    JSON("json", "application/json") {
        @Override
        public RowWriter open(OutputStream out, List<String> columns) throws IOException {
            return new JsonRows(out, columns);
        }
    };

    private final String extension;
    private final String contentType;

    RowFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** What a file of it ends with, without the dot. */
    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }

    /** Begins a table. */
    public abstract RowWriter open(OutputStream out, List<String> columns) throws IOException;
}
