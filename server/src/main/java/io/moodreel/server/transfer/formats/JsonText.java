package io.moodreel.server.transfer.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** JSON files as trees; one that breaks off is explained by line. */
final class JsonText {
    private static final int DEEPEST = 50;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private JsonText() {}

    static JsonNode read(PlainFile file) throws UnreadableFileException {
        try {
            return MAPPER.readTree(file.text());
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            throw new UnreadableFileException(List.of(LineProblem.ofLine(
                    file.path(),
                    at == null ? 1 : at.getLineNr(),
                    "The JSON breaks off or is wrong at column %d. Export the file again."
                            .formatted(at == null ? 1 : at.getColumnNr()))));
        }
    }
}
