package io.moodreel.evaluate.search;

/**
 * A title that answers a wish.
 *
 * @param type {@code "movie"} or {@code "book"}
 * @param year of release or publication
 * @param title as the catalogue has it
 * @param grade 3 for exactly what was asked for, 2 for a good answer, 1 for something of it
 */
record Answer(String type, int year, String title, int grade) {}
