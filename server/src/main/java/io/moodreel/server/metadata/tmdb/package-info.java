/** The Movie Database, version 3 of its API: films, posters' names, trailers, changes. */
@NullMarked
package io.moodreel.server.metadata.tmdb;

import org.jspecify.annotations.NullMarked;
