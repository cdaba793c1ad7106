package io.moodreel.server.platform.rows;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;

/** A table as an answer that browsers keep as a file. */
public final class RowDownload {
    private RowDownload() {}

    /** A table's rows, whenever they are wanted. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(RowWriter out) throws IOException;
    }

    /**
     * The answer; its rows are read while they are sent, as fast as the caller takes them.
     *
     * @param name of the file, without what it ends with: ASCII letters, digits, {@code -} and {@code _}
     */
    public static Response of(String name, RowFormat format, List<String> columns, Rows rows) {
        StreamingOutput body = out -> {
            RowWriter writer = format.open(out, columns);
            rows.writeTo(writer);
            writer.end();
        };
        return Response.ok(body)
                .type(format.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + format.extension() + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
