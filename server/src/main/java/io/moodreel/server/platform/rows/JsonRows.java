package io.moodreel.server.platform.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as a JSON array of flat objects. */
final class JsonRows implements RowWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final List<String> columns;

    JsonRows(OutputStream out, List<String> columns) throws IOException {
        this.json = FACTORY.createGenerator(out);
        this.columns = columns;
        json.writeStartArray();
    }

    @Override
    public void write(List<? extends @Nullable Object> cells) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            Object value = cells.get(i);
            json.writeFieldName(columns.get(i));
            json.writeObject(value instanceof Double number && !Double.isFinite(number) ? null : value);
        }
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.flush();
    }
}
