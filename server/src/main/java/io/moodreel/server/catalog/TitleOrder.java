package io.moodreel.server.catalog;

/** In which order a list of titles stands. Ties fall to the smaller id. */
public enum TitleOrder {
    /** Most votes first, of equal ones the more popular. */
    POPULAR,
    /** By vote average, weighted by how many voted. */
    RATING,
    /** Those without a year last. */
    NEWEST,
    /** Those without a year last. */
    OLDEST,
    TITLE
}
