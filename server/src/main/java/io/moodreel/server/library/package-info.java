/**
 * What people did with titles; so far the ratings of imported raters. Other features call {@link io.moodreel.server.library.Ratings}.
 */
@NullMarked
package io.moodreel.server.library;

import org.jspecify.annotations.NullMarked;
