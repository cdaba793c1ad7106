package io.moodreel.server.imports.files;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.moodreel.server.jobs.JobFailedException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The objects of a file that is one JSON list, in memory one at a time. */
public final class JsonObjects implements Closeable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final DataFile content;
    private final JsonParser parser;
    private long number;

    private JsonObjects(Path file, DataFile content, JsonParser parser) {
        this.file = file;
        this.content = content;
        this.parser = parser;
    }

    /**
     * Opens the file and enters its list.
     *
     * @param expected what the file should be, for the sentence that says that it is not
     */
    public static JsonObjects open(Path file, String expected) throws IOException, JobFailedException {
        DataFile content = DataFile.open(file);
        try {
            JsonParser parser = JSON.getFactory().createParser(new LenientUtf8Reader(content));
            enterList(file, parser, expected);
            return new JsonObjects(file, content, parser);
        } catch (IOException | JobFailedException e) {
            content.close();
            throw e;
        }
    }

    private static void enterList(Path file, JsonParser parser, String expected)
            throws IOException, JobFailedException {
        JsonToken first;
        try {
            first = parser.nextToken();
        } catch (JsonProcessingException e) {
            throw FileProblem.notJsonList(file, expected);
        }
        if (first == null) {
            throw FileProblem.empty(file, expected);
        }
        if (first != JsonToken.START_ARRAY) {
            throw FileProblem.notJsonList(file, expected);
        }
    }

    /** Bytes of the file that have been read. */
    public long bytesRead() {
        return content.bytesRead();
    }

    /** The next member of the list, whatever it is; null at the end. */
    @Nullable
    public JsonNode next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                return null;
            }
            JsonNode member = JSON.readTree(parser);
            number++;
            return member;
        } catch (JsonProcessingException e) {
            throw broken();
        }
    }

    /** Reads on to the end without keeping anything. */
    public void skipAll() throws IOException {
        try {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parser.skipChildren();
                number++;
            }
        } catch (JsonProcessingException e) {
            throw broken();
        }
    }

    private BrokenFileException broken() {
        return new BrokenFileException(
                "%s is no JSON any more at its entry %d: it is cut off or damaged. Fetch it again."
                        .formatted(file, number + 1));
    }

    @Override
    public void close() throws IOException {
        parser.close();
        content.close();
    }
}
