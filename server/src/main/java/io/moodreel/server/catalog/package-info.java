/**
 * Films and books: what is known of them, merged from all sources. Other features call {@link io.moodreel.server.catalog.Catalog}.
 */
@NullMarked
package io.moodreel.server.catalog;

import org.jspecify.annotations.NullMarked;
