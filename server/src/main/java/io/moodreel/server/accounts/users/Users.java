package io.moodreel.server.accounts.users;

import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.security.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The accounts in the database, within one transaction. */
public final class Users {
    private final Handle handle;

    public Users(Handle handle) {
        this.handle = handle;
    }

    public Optional<User> find(long id) {
        return one("id", id);
    }

    public Optional<User> byEmail(EmailAddress email) {
        return one("email_key", email.key());
    }

    /** By what people type to sign in: an address or a handle. */
    public Optional<User> byLogin(String login) {
        if (login.indexOf('@') >= 0) {
            return EmailAddress.parse(login).flatMap(this::byEmail);
        }
        String wanted = login.strip().toLowerCase(Locale.ROOT);
        return Handles.isWellFormed(wanted) ? one("handle", wanted) : Optional.empty();
    }

    public boolean isHandleTaken(String wanted) {
        return one("handle", wanted).isPresent();
    }

    /**
     * Makes an account. The first that can sign in on an empty server is its administrator, and is given what the
     * account of single-user mode has gathered.
     */
    public User add(NewUser wanted, Instant now) {
        // the counter's row is locked until the commit: nobody else registers between the look and the row
        long id = Counters.take(handle, "user", 1);
        Optional<User> local = one("handle", Handles.LOCAL).filter(user -> isFirst());
        if (local.isPresent() && wanted.active()) {
            claim(local.get().id(), wanted, now);
            return find(local.get().id()).orElseThrow();
        }
        Role role = wanted.active() && isFirst() ? Role.ADMIN : Role.VIEWER;
        String unique = Handles.from(wanted.email(), this::isHandleTaken);
        insert(id, unique, wanted.email(), wanted.name(), role, now);
        setPassword(id, wanted.passwordHash());
        if (wanted.active()) {
            handle.execute("UPDATE users SET activated_at = ? WHERE id = ?", now.toEpochMilli(), id);
        }
        return find(id).orElseThrow();
    }

    /** The administrator who is there longest; empty when there is none. */
    Optional<User> oldestAdministrator() {
        return handle.createQuery(
                        """
                        SELECT * FROM users WHERE role = 'admin' AND disabled_at IS NULL AND activated_at IS NOT NULL
                        ORDER BY id LIMIT 1
                        """)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** The account of single-user mode: the oldest administrator, made when there is none. */
    User localAdministrator(Instant now) {
        long id = Counters.take(handle, "user", 1);
        return oldestAdministrator().orElseGet(() -> {
            EmailAddress nowhere = new EmailAddress("local@localhost", "local@localhost");
            insert(id, Handles.LOCAL, nowhere, "You", Role.ADMIN, now);
            handle.execute("UPDATE users SET activated_at = ? WHERE id = ?", now.toEpochMilli(), id);
            return find(id).orElseThrow();
        });
    }

    private void insert(long id, String unique, EmailAddress email, String name, Role role, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO users (id, handle, email, email_key, name, role, created_at)
                        VALUES (:id, :handle, :email, :key, :name, :role, :now)
                        """)
                .bind("id", id)
                .bind("handle", unique)
                .bind("email", email.text())
                .bind("key", email.key())
                .bind("name", name)
                .bind("role", role.wireName())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private void claim(long id, NewUser wanted, Instant now) {
        setEmail(id, wanted.email());
        setPassword(id, wanted.passwordHash());
        setName(id, wanted.name());
        setHandle(id, Handles.from(wanted.email(), this::isHandleTaken));
        handle.execute("UPDATE users SET created_at = ? WHERE id = ?", now.toEpochMilli(), id);
    }

    /** Whether nobody has been able to sign in with a password so far. */
    public boolean isFirst() {
        return handle.createQuery(
                                "SELECT COUNT(*) FROM users WHERE activated_at IS NOT NULL AND password_hash IS NOT NULL")
                        .mapTo(Long.class)
                        .one()
                == 0;
    }

    /** Notes that the address is the owner's; an account that waited for that may sign in from now on. */
    public void verifyEmail(long id, Instant now) {
        Role role = isFirst() ? Role.ADMIN : find(id).orElseThrow().role();
        handle.createUpdate(
                        """
                        UPDATE users SET email_verified_at = :now, activated_at = COALESCE(activated_at, :now), role = :role
                        WHERE id = :id
                        """)
                .bind("now", now.toEpochMilli())
                .bind("role", role.wireName())
                .bind("id", id)
                .execute();
    }

    public void setPassword(long id, String hash) {
        handle.execute("UPDATE users SET password_hash = ? WHERE id = ?", hash, id);
    }

    public void setName(long id, String name) {
        handle.execute("UPDATE users SET name = ? WHERE id = ?", name, id);
    }

    public void setHandle(long id, String unique) {
        handle.execute("UPDATE users SET handle = ? WHERE id = ?", unique, id);
    }

    /** Replaces the address; it counts as not verified. */
    public void setEmail(long id, EmailAddress email) {
        handle.execute(
                "UPDATE users SET email = ?, email_key = ?, pending_email = NULL, email_verified_at = NULL WHERE id = ?",
                email.text(),
                email.key(),
                id);
    }

    public void setPendingEmail(long id, String email) {
        handle.execute("UPDATE users SET pending_email = ? WHERE id = ?", email, id);
    }

    public void setRole(long id, Role role) {
        handle.execute("UPDATE users SET role = ? WHERE id = ?", role.wireName(), id);
    }

    /** Shuts an account, or opens it again with null. */
    public void setDisabled(long id, @Nullable Instant since) {
        handle.createUpdate("UPDATE users SET disabled_at = :since WHERE id = :id")
                .bind("since", since == null ? null : since.toEpochMilli())
                .bind("id", id)
                .execute();
    }

    /** Whether nobody else could administer the server if this account did not. */
    public boolean isLastAdministrator(long id) {
        return find(id).filter(user -> user.role() == Role.ADMIN).isPresent()
                && handle.createQuery(
                                        """
                                        SELECT COUNT(*) FROM users WHERE role = 'admin' AND disabled_at IS NULL
                                            AND activated_at IS NOT NULL AND id <> :id
                                        """)
                                .bind("id", id)
                                .mapTo(Long.class)
                                .one()
                        == 0;
    }

    /** Accounts whose handle, name or address contains the words, oldest first. */
    public List<User> page(String words, int limit, long offset) {
        return handle.createQuery("SELECT * FROM users WHERE " + MATCHING + " ORDER BY id LIMIT :limit OFFSET :offset")
                .bind("pattern", pattern(words))
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> read(row))
                .list();
    }

    /** How many accounts that are. */
    public long count(String words) {
        return handle.createQuery("SELECT COUNT(*) FROM users WHERE " + MATCHING)
                .bind("pattern", pattern(words))
                .mapTo(Long.class)
                .one();
    }

    private static final String MATCHING =
            "(handle LIKE :pattern ESCAPE '!' OR email_key LIKE :pattern ESCAPE '!' OR LOWER(name) LIKE :pattern ESCAPE '!')";

    private static String pattern(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private Optional<User> one(String column, Object value) {
        return handle.createQuery("SELECT * FROM users WHERE " + column + " = :value")
                .bind("value", value)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static User read(ResultSet row) throws SQLException {
        return new User(
                row.getLong("id"),
                row.getString("handle"),
                row.getString("email"),
                row.getString("pending_email"),
                row.getString("name"),
                row.getString("password_hash"),
                Role.of(row.getString("role")).orElseThrow(),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Columns.time(row, "email_verified_at"),
                Columns.time(row, "activated_at"),
                Columns.time(row, "disabled_at"));
    }
}
