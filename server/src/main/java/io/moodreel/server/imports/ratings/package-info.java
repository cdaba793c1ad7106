/**
 * The import of a file of ratings of titles that are in the catalogue already. How the file is written and what its
 * columns mean is found out from its beginning, {@link io.moodreel.server.imports.ratings.RatingsForm}, unless options
 * say it; then its rows go to the run as ratings. Nobody calls it but the jobs.
 */
@NullMarked
package io.moodreel.server.imports.ratings;

import org.jspecify.annotations.NullMarked;
