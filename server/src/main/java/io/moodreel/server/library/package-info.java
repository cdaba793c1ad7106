/**
 * What people did with titles: ratings, watchlist, history, what is hidden, and every step that led there; and the
 * ratings of imported raters. Other features call {@link io.moodreel.server.library.Ratings} for all ratings,
 * {@link io.moodreel.server.library.Library} for one person's taste and to hear of what people do.
 */
@NullMarked
package io.moodreel.server.library;

import org.jspecify.annotations.NullMarked;
