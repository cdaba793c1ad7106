/** Viewings as tables: predictions, features and signals, read page by page. Called by {@code studies}. */
@NullMarked
package io.moodreel.server.viewing.export;

import org.jspecify.annotations.NullMarked;
