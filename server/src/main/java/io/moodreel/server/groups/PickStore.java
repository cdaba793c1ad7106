package io.moodreel.server.groups;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.groups.Pick.Conditions;
import io.moodreel.server.groups.Pick.Person;
import io.moodreel.server.groups.Pick.Presence;
import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Choices for tonight, within one transaction. */
final class PickStore {
    private static final TypeReference<List<Long>> TITLES = new TypeReference<>() {};
    private static final TypeReference<Map<Long, Boolean>> VOTES = new TypeReference<>() {};
    private static final String ROWS =
            "SELECT id, user_id, type, mood, mode, max_minutes, way, cards, decided_at, created_at FROM picks";

    private final Handle handle;

    PickStore(Handle handle) {
        this.handle = handle;
    }

    long add(long owner, Conditions conditions, Instant now) {
        long id = Counters.take(handle, "pick", 1);
        Mood mood = conditions.mood();
        handle.createUpdate(
                        """
                        INSERT INTO picks (id, user_id, type, mood, mode, max_minutes, way, cards, decided_at, created_at)
                        VALUES (:id, :owner, :type, :mood, :mode, :minutes, :way, NULL, NULL, :now)
                        """)
                .bind("id", id)
                .bind("owner", owner)
                .bind("type", lower(conditions.scope()))
                .bind("mood", mood == null ? null : mood.label())
                .bind("mode", lower(conditions.mode()))
                .bind("minutes", conditions.maxMinutes())
                .bind("way", conditions.way().wireName())
                .bind("now", now.toEpochMilli())
                .execute();
        return id;
    }

    void addPerson(long pick, @Nullable Long user, String name, boolean guest, Presence presence) {
        handle.createUpdate(
                        """
                        INSERT INTO pick_members (id, pick_id, user_id, name, guest, state, votes)
                        VALUES (:id, :pick, :user, :name, :guest, :state, '{}')
                        """)
                .bind("id", Counters.take(handle, "pick_member", 1))
                .bind("pick", pick)
                .bind("user", user)
                .bind("name", name)
                .bind("guest", guest ? 1 : 0)
                .bind("state", lower(presence))
                .execute();
    }

    /** The pick, where this person is asked and has not left. */
    Optional<Pick> find(long user, long id) {
        return one(id).filter(pick -> pick.who(user)
                .filter(person -> person.presence() != Presence.OUT)
                .isPresent());
    }

    /** Those a person is asked about since then and has not left, latest first. */
    List<Pick> of(long user, Instant since) {
        List<Long> ids = handle.createQuery(
                        """
                        SELECT p.id FROM pick_members m JOIN picks p ON p.id = m.pick_id
                        WHERE m.user_id = :user AND m.state <> 'out' AND p.created_at >= :since ORDER BY p.id DESC
                        """)
                .bind("user", user)
                .bind("since", since.toEpochMilli())
                .mapTo(Long.class)
                .list();
        return ids.stream().map(this::one).flatMap(Optional::stream).toList();
    }

    int countOwn(long owner) {
        return handle.createQuery("SELECT COUNT(*) FROM picks WHERE user_id = :owner")
                .bind("owner", owner)
                .mapTo(Integer.class)
                .one();
    }

    void setPresence(long person, Presence presence) {
        handle.execute("UPDATE pick_members SET state = ? WHERE id = ?", lower(presence), person);
    }

    /** Who has not answered does not take part. */
    void leaveOutWhoIsInvited(long pick) {
        handle.execute("UPDATE pick_members SET state = 'out' WHERE pick_id = ? AND state = 'invited'", pick);
    }

    /** Deals the cards, unless they are dealt. */
    void deal(long pick, List<Long> cards) {
        handle.execute("UPDATE picks SET cards = ? WHERE id = ? AND cards IS NULL", Json.write(cards), pick);
    }

    void setVotes(long person, Map<Long, Boolean> votes) {
        handle.execute("UPDATE pick_members SET votes = ? WHERE id = ?", Json.write(votes), person);
    }

    void decide(long pick, Instant now) {
        handle.execute("UPDATE picks SET decided_at = ? WHERE id = ? AND decided_at IS NULL", now.toEpochMilli(), pick);
    }

    boolean remove(long owner, long id) {
        return handle.execute("DELETE FROM picks WHERE id = ? AND user_id = ?", id, owner) == 1;
    }

    void removeBefore(Instant time) {
        handle.execute("DELETE FROM picks WHERE created_at < ?", time.toEpochMilli());
    }

    private Optional<Pick> one(long id) {
        List<Person> people = handle.createQuery(
                        "SELECT id, user_id, name, guest, state, votes FROM pick_members WHERE pick_id = :pick ORDER BY id")
                .bind("pick", id)
                .map((row, context) -> person(row))
                .list();
        return handle.createQuery(ROWS + " WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> pick(row, people))
                .findOne();
    }

    private static Pick pick(ResultSet row, List<Person> people) throws SQLException {
        String mood = row.getString("mood");
        Integer maxMinutes = Columns.integer(row, "max_minutes");
        String cards = row.getString("cards");
        Instant decidedAt = Columns.time(row, "decided_at");
        return new Pick(
                row.getLong("id"),
                row.getLong("user_id"),
                new Conditions(
                        TitleScope.valueOf(upper(row.getString("type"))),
                        mood == null ? null : Mood.named(mood).orElseThrow(),
                        MoodMode.valueOf(upper(row.getString("mode"))),
                        maxMinutes,
                        Objects.requireNonNull(Way.of(row.getString("way")))),
                cards == null ? null : Json.read(cards, TITLES),
                decidedAt,
                Instant.ofEpochMilli(row.getLong("created_at")),
                people);
    }

    private static Person person(ResultSet row) throws SQLException {
        Long known = Columns.number(row, "user_id");
        return new Person(
                row.getLong("id"),
                known,
                row.getString("name"),
                row.getInt("guest") == 1,
                Presence.valueOf(upper(row.getString("state"))),
                Json.read(row.getString("votes"), VOTES));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
