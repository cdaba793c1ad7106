package io.moodreel.recommend.mood;

/**
 * Reactions in a mood, by weight.
 *
 * @param liked to all titles, in favour
 * @param likedOfGenre those of them to titles of the genre
 * @param disliked to all titles, against
 * @param dislikedOfGenre those of them to titles of the genre
 */
record Tally(double liked, double likedOfGenre, double disliked, double dislikedOfGenre) {}
