/**
 * Imports of one person's library: staged, matched, looked at, applied as one, undone as one. {@link
 * io.moodreel.server.transfer.review.LibraryImports} is the way in.
 */
@NullMarked
package io.moodreel.server.transfer.review;

import org.jspecify.annotations.NullMarked;
