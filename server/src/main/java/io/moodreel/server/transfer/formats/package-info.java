/**
 * Files in which other places hand out somebody's library, one reader for each kind, and what they tell. Text comes in,
 * a {@link io.moodreel.server.transfer.formats.LibraryFile} goes out, or every line that is wrong; nothing is kept.
 */
@NullMarked
package io.moodreel.server.transfer.formats;

import org.jspecify.annotations.NullMarked;
