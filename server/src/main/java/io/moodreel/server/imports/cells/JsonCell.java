package io.moodreel.server.imports.cells;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Stream;

/** A cell that holds a JSON list of objects. */
public final class JsonCell {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonCell() {}

    /** One member of every object in the list; nothing for an empty cell. */
    public static Stream<String> members(CsvCells row, String column, String member) throws RejectedRowException {
        String text = row.text(column);
        return text.isEmpty()
                ? Stream.empty()
                : list(column, text)
                        .valueStream()
                        .map(entry -> PlainText.of(entry.path(member).asText()));
    }

    private static JsonNode list(String column, String text) throws RejectedRowException {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new RejectedRowException(column + " is no JSON: " + e.getOriginalMessage());
        }
        if (!node.isArray()) {
            throw new RejectedRowException(column + " is no JSON list");
        }
        return node;
    }
}
