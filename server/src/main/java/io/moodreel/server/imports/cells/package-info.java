/**
 * What stands in one cell of a data file: numbers, texts, lists, languages, book numbers, in the many ways in which
 * people write them. A cell comes in as text and goes out as a value, or the row is rejected with a reason. For the
 * readers of rows in the sister packages.
 */
@NullMarked
package io.moodreel.server.imports.cells;

import org.jspecify.annotations.NullMarked;
