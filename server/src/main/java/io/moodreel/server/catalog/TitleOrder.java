package io.moodreel.server.catalog;

/** In which order a list of titles stands. Ties fall to the smaller id. */
public enum TitleOrder {
    POPULAR("vote_count DESC, popularity DESC, id"),
    /** By vote average, weighted by how many voted. */
    RATING("weighted_rating DESC, id"),
    NEWEST("year DESC NULLS LAST, id"),
    OLDEST("year ASC NULLS LAST, id"),
    TITLE("title_key, id");

    private final String sql;

    TitleOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
