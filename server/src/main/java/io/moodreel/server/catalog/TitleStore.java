package io.moodreel.server.catalog;

import io.moodreel.server.platform.database.Counters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Titles by id and by change. */
final class TitleStore {
    private static final String INSERT =
            """
            INSERT INTO titles (id, type, title, original_title, title_key, year, overview, genres, keywords, people,
                languages, runtime_minutes, pages, vote_average, vote_count, popularity, weighted_rating, trailer_url, ids,
                source_rank, revision)
            VALUES (:id, :type, :title, :originalTitle, :titleKey, :year, :overview, :genres, :keywords, :people,
                :languages, :runtimeMinutes, :pages, :voteAverage, :voteCount, :popularity, :weightedRating, :trailerUrl,
                :ids, :sourceRank, :revision)
            """;
    private static final String UPDATE =
            """
            UPDATE titles SET title = :title, original_title = :originalTitle, title_key = :titleKey, year = :year,
                overview = :overview, genres = :genres, keywords = :keywords, people = :people, languages = :languages,
                runtime_minutes = :runtimeMinutes, pages = :pages, vote_average = :voteAverage, vote_count = :voteCount,
                popularity = :popularity, weighted_rating = :weightedRating, trailer_url = :trailerUrl,
                ids = :ids, source_rank = :sourceRank, revision = :revision
            WHERE id = :id AND type = :type
            """;

    private static final int FETCH_SIZE = 1_000;

    private final Handle handle;

    TitleStore(Handle handle) {
        this.handle = handle;
    }

    Optional<Title> find(long id) {
        return inOrder(List.of(id)).stream().findFirst();
    }

    List<Title> inOrder(List<Long> ids) {
        Map<Long, Title> titles = byId(ids);
        return ids.stream().map(titles::get).filter(Objects::nonNull).toList();
    }

    Map<Long, Title> byId(Collection<Long> ids) {
        Map<Long, Title> titles = new HashMap<>();
        for (List<Long> part : Parts.of(ids)) {
            handle.createQuery("SELECT " + TitleRow.COLUMNS + " FROM titles WHERE id IN (<ids>)")
                    .bindList("ids", part)
                    .map((row, context) -> TitleRow.read(row))
                    .forEach(title -> titles.put(title.id(), title));
        }
        return titles;
    }

    List<Title> changedAfter(long revision, int limit) {
        return handle.createQuery("SELECT " + TitleRow.COLUMNS
                        + " FROM titles WHERE revision > :revision ORDER BY revision LIMIT :limit")
                .bind("revision", revision)
                .bind("limit", limit)
                .map((row, context) -> TitleRow.read(row))
                .list();
    }

    /** One statement, so one state of the table; the driver hands the rows over in parts. */
    void forEach(Consumer<Title> reader) {
        handle.createQuery("SELECT " + TitleRow.COLUMNS + " FROM titles ORDER BY id")
                .setFetchSize(FETCH_SIZE)
                .map((row, context) -> TitleRow.read(row))
                .forEach(reader);
    }

    long revision() {
        return Counters.current(handle, "title_revision");
    }

    boolean isEmpty() {
        return handle.createQuery("SELECT id FROM titles LIMIT 1")
                .mapTo(Long.class)
                .findOne()
                .isEmpty();
    }

    String catalogueId() {
        handle.createUpdate(
                        "INSERT INTO installation (name, value) VALUES ('catalogue_id', :id) ON CONFLICT DO NOTHING")
                .bind("id", UUID.randomUUID().toString())
                .execute();
        return handle.createQuery("SELECT value FROM installation WHERE name = 'catalogue_id'")
                .mapTo(String.class)
                .one();
    }

    void insert(List<Title> titles) {
        write(titles, INSERT);
    }

    void update(List<Title> titles) {
        write(titles, UPDATE);
    }

    private void write(List<Title> titles, String sql) {
        if (titles.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        titles.forEach(title -> TitleRow.bind(batch, title).add());
        batch.execute();
    }
}
