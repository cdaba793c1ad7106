/**
 * Data files as rows: unpacks gzip, tells one encoding from another, cuts CSV and JSON lists into rows in constant
 * memory, reads ahead on a second thread, and says in a sentence what is wrong with a whole file. Bytes come in, a
 * {@link io.moodreel.server.imports.files.RowFile} of cells goes out. Knows nothing of films, books and ratings.
 */
@NullMarked
package io.moodreel.server.imports.files;

import org.jspecify.annotations.NullMarked;
