package io.moodreel.server.transfer.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.moodreel.server.library.OwnRating;
import io.moodreel.server.library.Shelf;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that an import changed in a library, with what must be the same still for it to be taken back. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ImportChange.Rated.class, name = "rated"),
    @JsonSubTypes.Type(value = ImportChange.Placed.class, name = "placed"),
    @JsonSubTypes.Type(value = ImportChange.Liked.class, name = "liked"),
    @JsonSubTypes.Type(value = ImportChange.Logged.class, name = "logged"),
    @JsonSubTypes.Type(value = ImportChange.ListMade.class, name = "list_made"),
    @JsonSubTypes.Type(value = ImportChange.Listed.class, name = "listed")
})
sealed interface ImportChange {
    /** @param before the older rating it replaced, null for none */
    record Rated(OwnRating rating, @Nullable OwnRating before) implements ImportChange {}

    record Placed(Shelf shelf, long titleId, Instant at) implements ImportChange {}

    record Liked(long titleId, Instant at) implements ImportChange {}

    /** @param changedAt of the entry as it was written */
    record Logged(long entryId, Instant changedAt) implements ImportChange {}

    record ListMade(long listId) implements ImportChange {}

    record Listed(long listId, long titleId, Instant at) implements ImportChange {}

    ObjectMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule()).build();

    static String write(ImportChange change) {
        try {
            return MAPPER.writeValueAsString(change);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ImportChange read(String json) {
        try {
            return MAPPER.readValue(json, ImportChange.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a kept change is not readable", impossible);
        }
    }
}
