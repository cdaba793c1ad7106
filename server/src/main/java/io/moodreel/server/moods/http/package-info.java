/** Moods over HTTP. Nobody calls it. */
@NullMarked
package io.moodreel.server.moods.http;

import org.jspecify.annotations.NullMarked;
