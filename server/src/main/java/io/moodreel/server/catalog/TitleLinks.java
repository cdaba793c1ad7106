package io.moodreel.server.catalog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where a title's picture and trailer are. */
public final class TitleLinks {
    private TitleLinks() {}

    /** The picture a source has, through this server; the drawn poster where none has any. */
    static String picture(Title title) {
        String picture = title.facts().picture();
        if (picture == null) {
            return drawnPoster(title);
        }
        return "/api/pictures/%s/%d/poster?v=%08x"
                .formatted(title.facts().type().wireName(), title.id(), picture.hashCode());
    }

    /** The drawn poster; its version changes with everything it is drawn from, so that it may be cached for ever. */
    public static String drawnPoster(Title title) {
        TitleFacts facts = title.facts();
        int version = 31 * (31 * facts.title().hashCode() + facts.genres().hashCode())
                + 31 * String.valueOf(facts.year()).hashCode()
                + facts.makers().hashCode();
        return "/posters/%s/%d.svg?v=%08x".formatted(facts.type().wireName(), title.id(), version);
    }

    /** The stored trailer of a film, else a search for one; a book has none. */
    static @Nullable String trailer(TitleFacts facts) {
        if (facts.trailerUrl() != null || facts.type() == TitleType.BOOK) {
            return facts.trailerUrl();
        }
        String words = URLEncoder.encode(facts.title() + " trailer", StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "https://www.youtube.com/results?search_query=" + words;
    }
}
