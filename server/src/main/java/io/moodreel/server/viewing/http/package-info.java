/** Videos, sessions, signals and predictions over HTTP. Nobody calls it. */
@NullMarked
package io.moodreel.server.viewing.http;

import org.jspecify.annotations.NullMarked;
