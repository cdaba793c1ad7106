package io.moodreel.search.text;

/**
 * A title that a search found.
 *
 * @param id the title's id
 * @param score 0 to 3, the higher the better. From 2 up, every word was found as typed (the last one perhaps as a
 *     prefix); from 1 up, every word was found, some only by allowing for typos; below 1, only some words were found.
 *     Within a band, scores of the same answer can be compared, those of different queries cannot.
 */
public record TitleHit(long id, double score) {}
