/**
 * The imports that bring films: TMDB's CSV files, MovieLens folders, Wikipedia's lists. Rows of their files come in,
 * {@link io.moodreel.server.catalog.SourceTitle}s with the catalogue's genres go out to the run, MovieLens's ratings and
 * tags beside them. Nobody calls them but the jobs.
 */
@NullMarked
package io.moodreel.server.imports.films;

import org.jspecify.annotations.NullMarked;
