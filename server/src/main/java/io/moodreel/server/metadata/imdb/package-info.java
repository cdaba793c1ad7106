/** The IMDb API on RapidAPI: films by genre and by name. */
@NullMarked
package io.moodreel.server.metadata.imdb;

import org.jspecify.annotations.NullMarked;
