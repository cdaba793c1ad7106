/**
 * The imports that bring books: goodbooks-10k folders and Goodreads's editions. Rows of their files come in, {@link
 * io.moodreel.server.catalog.SourceTitle}s with the catalogue's genres go out to the run, goodbooks's ratings beside
 * them. Nobody calls them but the jobs.
 */
@NullMarked
package io.moodreel.server.imports.books;

import org.jspecify.annotations.NullMarked;
