package io.moodreel.recommend.data;

import java.util.List;

/**
 * What an item says about itself, for recommending by content.
 *
 * @param title may be empty
 * @param genres in the order given; may be empty
 * @param keywords tags and the like, one entry a keyword; may be empty
 * @param overview a text; may be empty
 */
public record ItemDescription(String title, List<String> genres, List<String> keywords, String overview) {
    /** Nothing is known. */
    public static final ItemDescription UNKNOWN = new ItemDescription("", List.of(), List.of(), "");

    public ItemDescription {
        genres = List.copyOf(genres);
        keywords = List.copyOf(keywords);
    }
}
