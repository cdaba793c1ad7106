package io.moodreel.server.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a batch makes of one title.
 *
 * @param before as it is stored, null for a new one
 */
record TitleChange(@Nullable Title before, Title after) {}
