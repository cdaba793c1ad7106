package io.moodreel.server.metadata.cache;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.server.platform.database.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Answers by question. */
final class AnswerStore {
    private static final TypeReference<List<Long>> IDS = new TypeReference<>() {};

    private final Handle handle;

    AnswerStore(Handle handle) {
        this.handle = handle;
    }

    Optional<CachedAnswer> find(String question) {
        return handle.createQuery(
                        "SELECT source, title_ids, fetched_at FROM metadata_answers WHERE question = :question")
                .bind("question", question)
                .map((row, context) -> new CachedAnswer(
                        row.getString("source"),
                        Json.read(row.getString("title_ids"), IDS),
                        Instant.ofEpochMilli(row.getLong("fetched_at"))))
                .findOne();
    }

    void put(String question, CachedAnswer answer) {
        handle.createUpdate(
                        """
                        INSERT INTO metadata_answers (question, source, title_ids, fetched_at)
                        VALUES (:question, :source, :ids, :at)
                        ON CONFLICT (question) DO UPDATE
                        SET source = excluded.source, title_ids = excluded.title_ids, fetched_at = excluded.fetched_at
                        """)
                .bind("question", question)
                .bind("source", answer.source())
                .bind("ids", Json.write(answer.titleIds()))
                .bind("at", answer.fetchedAt().toEpochMilli())
                .execute();
    }

    long count() {
        return handle.createQuery("SELECT count(*) FROM metadata_answers")
                .mapTo(Long.class)
                .one();
    }

    /** Deletes the answers fetched longest ago; what is asked often has been fetched anew. */
    void removeOldest(long number) {
        handle.createUpdate(
                        """
                        DELETE FROM metadata_answers WHERE question IN
                        (SELECT question FROM metadata_answers ORDER BY fetched_at, question LIMIT :number)
                        """)
                .bind("number", number)
                .execute();
    }

    long clear() {
        return handle.createUpdate("DELETE FROM metadata_answers").execute();
    }
}
