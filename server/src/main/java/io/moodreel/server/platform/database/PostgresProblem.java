package io.moodreel.server.platform.database;

import io.moodreel.server.platform.startup.StartupProblem;
import java.sql.SQLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/** What can be wrong with a PostgreSQL database at the start, in one sentence for its operator and without secrets. */
final class PostgresProblem {
    private PostgresProblem() {}

    static StartupProblem explain(PostgresAddress address, Exception failure) {
        if (failure instanceof StartupProblem problem) {
            return problem;
        }
        if (failure instanceof FlywayException flyway
                && flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new StartupProblem(
                    "The database %s holds tables that are not Moodreel's. Make an empty one for Moodreel."
                            .formatted(address),
                    failure);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return new StartupProblem(sentence(address, sql), failure);
            }
        }
        return new StartupProblem(
                "The database %s cannot be used: %s".formatted(address, failure.getMessage()), failure);
    }

    static StartupProblem tooOld(PostgresAddress address, String version, int oldest) {
        return new StartupProblem("The server %s is PostgreSQL %s; Moodreel needs %d or newer. Upgrade it."
                .formatted(address.server(), version, oldest));
    }

    static StartupProblem notUnicode(PostgresAddress address, String encoding) {
        return new StartupProblem(
                "The database %s is encoded in %s, which cannot hold every title. Make it anew: createdb -T template0 -E UTF8 %s."
                        .formatted(address, encoding, address.database()));
    }

    private static String sentence(PostgresAddress address, SQLException failure) {
        String said = firstLine(failure);
        return switch (failure.getSQLState()) {
            case "28P01" ->
                "The server %s does not accept the password of user \"%s\" (%s). Correct it in MOODREEL_DATABASE_URL."
                        .formatted(address.server(), address.user(), said);
            case "28000", "08004" ->
                "The server %s does not let user \"%s\" in (%s). Correct MOODREEL_DATABASE_URL, or the server's pg_hba.conf."
                        .formatted(address.server(), address.user(), said);
            case "3D000" ->
                "The server %s has no database \"%s\". Make it: createdb -O %s -T template0 -E UTF8 %2$s."
                        .formatted(address.server(), address.database(), address.user());
            case "42501" ->
                "User \"%s\" has not the right to use database \"%s\" on %s (%s). Make the user its owner: ALTER DATABASE \"%2$s\" OWNER TO \"%1$s\"."
                        .formatted(address.user(), address.database(), address.server(), said);
            case "25006" ->
                "The database %s can only be read. Name the primary server in MOODREEL_DATABASE_URL, not a standby."
                        .formatted(address);
            case "53300", "57P03" ->
                "The server %s takes no connection now (%s). Try again in a moment.".formatted(address.server(), said);
            default -> otherSentence(address, failure, said);
        };
    }

    private static String otherSentence(PostgresAddress address, SQLException failure, String said) {
        if (failure.getSQLState().startsWith("08")) {
            return "The database server %s cannot be reached (%s). Start it, or correct MOODREEL_DATABASE_URL."
                    .formatted(address.server(), said);
        }
        return "The database %s cannot be used (%s, SQL state %s).".formatted(address, said, failure.getSQLState());
    }

    private static String firstLine(SQLException failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
