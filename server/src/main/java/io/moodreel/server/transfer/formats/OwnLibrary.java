package io.moodreel.server.transfer.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.moodreel.server.library.RatingScale;

/**
 * The file in which Moodreel hands out a library, so that nothing is lost on the way to another: {@code {format:
 * "moodreel-library", version: 1, titles: [{title: {type, title, original_title, year, creator, ids}, told: [{kind, …}]}]}}.
 */
public final class OwnLibrary {
    /** What says that a file is one. */
    public static final String FORMAT = "moodreel-library";

    /** Raised when a reader of today could not read a file of then. */
    public static final int VERSION = 1;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private OwnLibrary() {}

    /** Whether a file begins as one does: a zip may have large ones that are not worth reading. */
    static boolean recognises(PlainFile file) {
        return file.isJson() && file.text().lines().limit(3).anyMatch(line -> line.contains("\"" + FORMAT + "\""));
    }

    static boolean recognises(JsonNode root) {
        return root.path("format").asText("").equals(FORMAT);
    }

    static void read(PlainFile file, JsonNode root, Collected into, Problems problems) throws UnreadableFileException {
        int version = root.path("version").asInt(0);
        if (version != VERSION) {
            throw new UnreadableFileException(
                    file.path(), "This Moodreel reads version %d of this file, not %d.".formatted(VERSION, version));
        }
        JsonNode titles = root.path("titles");
        for (int i = 0; i < titles.size(); i++) {
            try {
                ToldEntry entry = MAPPER.treeToValue(titles.get(i), ToldEntry.class);
                check(entry);
                entry.told().forEach(told -> into.addAsItIs(entry.title(), told));
            } catch (JsonProcessingException | RuntimeException | BadCellException bad) {
                problems.add(new LineProblem(
                        file.path() + ", title " + (i + 1),
                        bad instanceof BadCellException
                                ? bad.getMessage()
                                : "The entry is not as Moodreel writes it."));
            }
        }
    }

    private static void check(ToldEntry entry) throws BadCellException {
        for (Told told : entry.told()) {
            Double rating =
                    switch (told) {
                        case Told.Rated rated -> Double.valueOf(rated.rating());
                        case Told.Logged logged -> logged.rating();
                        case Told.Shelved _, Told.Liked _, Told.Listed _ -> null;
                    };
            if (rating != null && !RatingScale.has(rating)) {
                throw new BadCellException("The rating is %s; it must be 0.5 to 5 in halves.".formatted(rating));
            }
        }
    }

    /** An entry as it stands in the file. */
    public static String write(ToldEntry entry) {
        try {
            return MAPPER.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What {@link #write} wrote. */
    public static ToldEntry read(String json) {
        try {
            return MAPPER.readValue(json, ToldEntry.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a kept entry is not readable", impossible);
        }
    }
}
