/** The daily job that keeps the catalogue in step with TMDB: what is new, what has changed, what people look at now. */
@NullMarked
package io.moodreel.server.metadata.sync;

import org.jspecify.annotations.NullMarked;
