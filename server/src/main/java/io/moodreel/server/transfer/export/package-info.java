/** One person's library as files: for another Moodreel, for Letterboxd, for Goodreads. Part of the personal export. */
@NullMarked
package io.moodreel.server.transfer.export;

import org.jspecify.annotations.NullMarked;
