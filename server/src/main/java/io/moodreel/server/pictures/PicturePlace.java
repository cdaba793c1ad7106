package io.moodreel.server.pictures;

import io.moodreel.server.metadata.openlibrary.OpenLibraryConfig;
import io.moodreel.server.metadata.tmdb.TmdbConfig;
import io.moodreel.server.platform.outgoing.AddressRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where pictures may come from. A picture is named by what its source told, never by who wants to see it; the name becomes
 * an address here, and a redirect leads on only to a host of this list.
 *
 * <p>Hosts of the list are asked by https on its usual port, at public addresses. The two addresses an operator can set
 * may be anywhere, since they are the operator's.
 */
@ApplicationScoped
class PicturePlace {
    private static final Pattern TMDB = Pattern.compile("tmdb:(/[A-Za-z0-9_-]{1,80}\\.(?:jpg|png|webp))");
    private static final Pattern OPEN_LIBRARY = Pattern.compile("openlibrary:([1-9]\\d{0,11})");
    private static final List<String> HOSTS =
            List.of("image.tmdb.org", "m.media-amazon.com", "covers.openlibrary.org", "archive.org");
    /** Open Library's covers lie on the Internet Archive's machines, each with a name of its own. */
    private static final String ARCHIVE_MACHINES = ".us.archive.org";

    private static final int HTTPS = 443;

    private final URI tmdb;
    private final URI openLibrary;

    PicturePlace(TmdbConfig tmdb, OpenLibraryConfig openLibrary) {
        this.tmdb = tmdb.pictures();
        this.openLibrary = openLibrary.pictures();
    }

    /**
     * An address that may be asked, and how.
     *
     * @param rule at which addresses its host may be
     */
    record Allowed(URI address, AddressRule rule) {}

    /** The address of a picture a source named; empty for a name that is none of ours. */
    Optional<Allowed> of(String picture) {
        var film = TMDB.matcher(picture);
        if (film.matches()) {
            return ours(tmdb, "/t/p/w780" + film.group(1));
        }
        var book = OPEN_LIBRARY.matcher(picture);
        if (book.matches()) {
            return ours(openLibrary, "/b/id/" + book.group(1) + "-L.jpg?default=false");
        }
        return parsed(picture).flatMap(this::listed);
    }

    /** Where a redirect of {@code from} leads, if that is allowed. */
    Optional<Allowed> redirected(Allowed from, String location) {
        return parsed(location)
                .map(from.address()::resolve)
                .flatMap(target ->
                        isOperators(target) ? Optional.of(new Allowed(target, AddressRule.ANY)) : listed(target));
    }

    private Optional<Allowed> ours(URI base, String path) {
        String start = base.toString().replaceAll("/+$", "");
        return parsed(start + path)
                .flatMap(address -> isListed(address)
                        ? Optional.of(new Allowed(address, AddressRule.PUBLIC))
                        : Optional.of(new Allowed(address, AddressRule.ANY)));
    }

    private Optional<Allowed> listed(URI address) {
        return isListed(address) ? Optional.of(new Allowed(address, AddressRule.PUBLIC)) : Optional.empty();
    }

    /** The same scheme, host and port as an address the operator has set, and not one of the list. */
    private boolean isOperators(URI address) {
        return List.of(tmdb, openLibrary).stream()
                .anyMatch(base -> !isListed(base)
                        && base.getScheme().equals(address.getScheme())
                        && base.getRawAuthority().equals(address.getRawAuthority()));
    }

    private static boolean isListed(URI address) {
        if (!"https".equals(address.getScheme()) || address.getHost() == null || address.getRawUserInfo() != null) {
            return false;
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean usualPort = address.getPort() == -1 || address.getPort() == HTTPS;
        return usualPort && (HOSTS.contains(host) || host.endsWith(ARCHIVE_MACHINES));
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
