/**
 * Full-text search over the titles of films and books: typo-tolerant, prefix as you type, title first, in an Apache
 * Lucene index on disk. Anyone may call it; start at {@link io.moodreel.search.text.TitleIndex}, whose workings here
 * are package-private, and treat the index as a copy that can always be rebuilt from the catalogue.
 */
@NullMarked
package io.moodreel.search.text;

import org.jspecify.annotations.NullMarked;
