package io.moodreel.server.platform.database;

import io.moodreel.server.platform.startup.StartupProblem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a PostgreSQL database is and as whom to use it, read from a URL as libpq or JDBC write it:
 * {@code postgresql://user:password@host:5432/database?sslmode=require}, with or without {@code jdbc:}. User and
 * password may also be the parameters {@code user} and {@code password}. Never prints its password.
 */
final class PostgresAddress {
    private static final String SETTING = "MOODREEL_DATABASE_URL";
    // the last "@" before the parameters ends the password, so that one with an "@" or "/" in it works unescaped
    private static final Pattern FORM = Pattern.compile(
            "(?:jdbc:)?postgres(?:ql)?://(?:(?<credentials>[^?]*)@)?(?<place>HOST(?:,HOST)*/[^@?/]+(?:\\?.*)?)"
                    .replace("HOST", "(?:\\[[^\\]]*\\]|[^:,@?/]*)(?::\\d+)?"));
    // without an "@" what stands after "host:" may be a password, too
    private static final Pattern SECRETS =
            Pattern.compile("(?i)(?<=//).*(?=@)|(?<=//[^@/]{0,200}:)[^@/]*|(?<=password=)[^&]*");

    private final String url;
    private final Properties parts;
    private final @Nullable String user;
    private final @Nullable String password;

    private PostgresAddress(String url, Properties parts, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.parts = parts;
        this.user = user;
        this.password = password;
    }

    /** Throws {@link StartupProblem} when {@code text} is no such URL. */
    static PostgresAddress parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw malformed(text);
        }
        String url = "jdbc:postgresql://" + form.group("place");
        Properties parts = Driver.parseURL(url, null);
        if (parts == null) {
            throw malformed(text);
        }
        String given = form.group("credentials");
        String[] credentials = given == null ? new String[0] : given.split(":", 2);
        try {
            return new PostgresAddress(
                    url,
                    parts,
                    credentials.length == 0 ? PGProperty.USER.getOrDefault(parts) : decoded(credentials[0]),
                    credentials.length < 2 ? PGProperty.PASSWORD.getOrDefault(parts) : decoded(credentials[1]));
        } catch (IllegalArgumentException undecodable) {
            throw malformed(text);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static StartupProblem malformed(String text) {
        return new StartupProblem(
                "%s is \"%s\", which is no address of a PostgreSQL database. Write it as postgresql://user:password@host:5432/database (a %% in the password as %%25)."
                        .formatted(SETTING, SECRETS.matcher(text).replaceAll("…")));
    }

    /** Gives new connections; of {@code wishes} those that the URL does not speak of are granted. */
    PGSimpleDataSource dataSource(Map<PGProperty, String> wishes) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        wishes.forEach((property, value) -> {
            if (!parts.containsKey(property.getName())) {
                source.setProperty(property, value);
            }
        });
        return source;
    }

    /** Host and port as a person reads them; several are separated by commas. */
    String server() {
        String[] hosts = PGProperty.PG_HOST.getOrDefault(parts).split(",");
        String[] ports = PGProperty.PG_PORT.getOrDefault(parts).split(",");
        StringBuilder servers = new StringBuilder();
        for (int index = 0; index < hosts.length; index++) {
            servers.append(index == 0 ? "" : ",")
                    .append(hosts[index])
                    .append(':')
                    .append(ports[index]);
        }
        return servers.toString();
    }

    String database() {
        return PGProperty.PG_DBNAME.getOrDefault(parts);
    }

    /** The user's name; the operating system's where the URL has none. */
    String user() {
        return user == null ? System.getProperty("user.name") : user;
    }

    /** The whole address but for the password. */
    @Override
    public String toString() {
        return "postgresql://" + user() + "@" + server() + "/" + database();
    }
}
