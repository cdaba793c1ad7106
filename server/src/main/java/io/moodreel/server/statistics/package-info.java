/** What somebody's diary and ratings add up to: hours, genres, people, moods, a year in review. Nobody calls it but the API. */
@NullMarked
package io.moodreel.server.statistics;

import org.jspecify.annotations.NullMarked;
