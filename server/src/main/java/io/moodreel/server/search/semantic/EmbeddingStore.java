package io.moodreel.server.search.semantic;

import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.RowBatch;
import io.moodreel.server.platform.database.RowLookup;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Vectors of titles in the database, and whose turn it is to make them. */
final class EmbeddingStore {
    private static final int FETCH_SIZE = 1_000;
    private static final String STALE =
            """
            FROM titles LEFT JOIN embeddings ON title_id = titles.id
            WHERE (title_id IS NULL OR model <> :model OR title_revision < titles.revision)
            """;

    private final Handle handle;

    EmbeddingStore(Handle handle) {
        this.handle = handle;
    }

    /**
     * A title's vector to keep.
     *
     * @param titleRevision the title's revision when its text was read
     */
    record Embedding(long titleId, String model, String textHash, long titleRevision, byte[] vector) {}

    /** What becomes of a vector that is read. */
    @FunctionalInterface
    interface VectorReader {
        void read(long titleId, byte[] vector);
    }

    /** How many titles have no vector of the model, or have been changed since it was made. */
    long countStale(String model) {
        return handle.createQuery("SELECT COUNT(*) " + STALE)
                .bind("model", model)
                .mapTo(Long.class)
                .one();
    }

    /** The next of them by id. */
    List<Long> stale(String model, long afterId, int limit) {
        return handle.createQuery(
                        "SELECT titles.id " + STALE + " AND titles.id > :after ORDER BY titles.id LIMIT :limit")
                .bind("model", model)
                .bind("after", afterId)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    /** The hashes of the texts that these titles' vectors of the model were made from. */
    Map<Long, String> textHashes(String model, Collection<Long> titleIds) {
        Map<Long, String> hashes = new HashMap<>();
        new RowLookup(
                        handle,
                        "SELECT title_id, text_hash FROM embeddings WHERE model = ? AND title_id IN (<wanted>)",
                        model)
                .find(titleIds, row -> hashes.put(row.getLong(1), row.getString(2)));
        return hashes;
    }

    /** Keeps vectors, in place of those that are there. */
    void put(List<Embedding> embeddings) {
        if (embeddings.isEmpty()) {
            return;
        }
        long revision = Counters.take(handle, "embedding_revision", embeddings.size());
        RowBatch rows = new RowBatch(
                handle,
                """
                INSERT INTO embeddings (title_id, model, text_hash, title_revision, revision, vector)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (title_id) DO UPDATE SET model = excluded.model, text_hash = excluded.text_hash,
                    title_revision = excluded.title_revision, revision = excluded.revision, vector = excluded.vector
                """);
        for (Embedding embedding : embeddings) {
            rows.add(
                    embedding.titleId(),
                    embedding.model(),
                    embedding.textHash(),
                    embedding.titleRevision(),
                    revision++,
                    embedding.vector());
        }
        rows.execute();
    }

    /** Notes that titles have changed, but not in what is embedded: title → its revision now. */
    void stillTrue(Map<Long, Long> revisions) {
        RowBatch rows = new RowBatch(handle, "UPDATE embeddings SET title_revision = ? WHERE title_id = ?");
        revisions.forEach((titleId, revision) -> rows.add(revision, titleId));
        rows.execute();
    }

    /** Gives every vector of the model that is newer than {@code after}, and returns the revision reached. */
    long newer(String model, long after, VectorReader reader) {
        long[] reached = {after};
        handle.createQuery(
                        "SELECT title_id, revision, vector FROM embeddings WHERE revision > :after AND model = :model")
                .bind("after", after)
                .bind("model", model)
                .setFetchSize(FETCH_SIZE)
                .map((row, context) -> {
                    reader.read(row.getLong(1), row.getBytes(3));
                    return row.getLong(2);
                })
                .forEach(revision -> reached[0] = Math.max(reached[0], revision));
        return reached[0];
    }

    /** Takes or keeps the turn to embed; false while another process has it. */
    boolean takeTurn(String holder, Instant now, Duration howLong) {
        return handle.createUpdate(
                                "UPDATE embedding_turn SET holder = :holder, until = :until WHERE holder = :holder OR until < :now")
                        .bind("holder", holder)
                        .bind("now", now.toEpochMilli())
                        .bind("until", now.plus(howLong).toEpochMilli())
                        .execute()
                == 1;
    }

    /** Lets another process have the turn. */
    void endTurn(String holder) {
        handle.createUpdate("UPDATE embedding_turn SET holder = '', until = 0 WHERE holder = :holder")
                .bind("holder", holder)
                .execute();
    }

    /** Whether another process embeds now. */
    boolean isTurnOfAnother(String holder, Instant now) {
        return handle.createQuery("SELECT COUNT(*) FROM embedding_turn WHERE holder <> :holder AND until >= :now")
                        .bind("holder", holder)
                        .bind("now", now.toEpochMilli())
                        .mapTo(Long.class)
                        .one()
                == 1;
    }
}
