package io.moodreel.server.transfer.feed;

import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.diary.Watching;
import io.moodreel.server.imports.cells.PlainText;
import io.moodreel.server.platform.http.PublicUrl;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a diary as feeds tell it.
 *
 * @param id stays the same as long as the entry
 * @param heading such as "Amélie (2001), ★★★★½"
 * @param text the review; empty for none
 */
record FeedItem(String id, String heading, String url, String text, List<String> tags, Instant at) {
    static FeedItem of(DiaryFeeds.FeedEntry one, PublicUrl server) {
        Watching watching = one.entry().watching();
        var facts = one.title().facts();
        String name = facts.year() == null ? facts.title() : facts.title() + " (" + facts.year() + ")";
        String stars = stars(watching.rating());
        String page = (facts.type() == TitleType.MOVIE ? "/movies/" : "/books/")
                + one.title().id();
        return new FeedItem(
                server.of("/diary#entry-" + one.entry().id()),
                PlainText.onOneLine(PlainText.of(stars.isEmpty() ? name : name + ", " + stars)),
                server.of(page),
                PlainText.of(watching.review()),
                watching.tags().stream().map(PlainText::of).toList(),
                watching.watchedOn().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private static String stars(@Nullable Double rating) {
        if (rating == null) {
            return "";
        }
        return "★".repeat((int) Math.floor(rating)) + (rating % 1 == 0 ? "" : "½");
    }
}
