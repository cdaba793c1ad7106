package io.moodreel.server.viewing.http;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import io.moodreel.server.viewing.http.VideoView.CatalogItem;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody may say of a new video. Thread-safe. */
@Singleton
class VideoWishes {
    static final int LONGEST_TITLE = 200;
    private static final int LONGEST_URL = 2_000;

    private final Catalog catalog;

    VideoWishes(Catalog catalog) {
        this.catalog = catalog;
    }

    static Optional<String> objectionToTitle(@Nullable String title) {
        if (title == null || title.isBlank()) {
            return Optional.of("is required: what to call the video");
        }
        return title.length() <= LONGEST_TITLE
                ? Optional.empty()
                : Optional.of("must be at most " + LONGEST_TITLE + " characters, was " + title.length());
    }

    static Optional<String> objectionToUrl(String url) {
        String rule = "must be an http or https address such as https://example.org/film.mp4, was \""
                + Shown.shortened(url) + "\"";
        if (url.length() > LONGEST_URL) {
            return Optional.of("must be at most " + LONGEST_URL + " characters, was " + url.length());
        }
        try {
            URI address = new URI(url);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null && address.getUserInfo() == null
                    ? Optional.empty()
                    : Optional.of(rule);
        } catch (URISyntaxException unreadable) {
            return Optional.of(rule);
        }
    }

    /** The number of the title; null where none is named. 422 when it is no film or book of ours. */
    @Nullable
    Long titleId(@Nullable CatalogItem item) {
        if (item == null) {
            return null;
        }
        String type = item.type();
        Long id = item.id();
        new FieldErrors()
                .check(
                        "catalog_item.type",
                        "movie".equals(type) || "book".equals(type)
                                ? Optional.empty()
                                : Optional.of("must be movie or book, was \"" + Shown.shortened("" + type) + "\""))
                .check(
                        "catalog_item.id",
                        id == null ? Optional.of("is required: the title's number") : Optional.empty())
                .throwIfAny();
        return catalog.find(id)
                .filter(title -> title.facts().type().wireName().equals(type))
                .map(title -> title.id())
                .orElseThrow(() -> ProblemException.invalid(
                        "catalog_item", "must be a title of the catalogue; there is no " + type + " " + id));
    }
}
