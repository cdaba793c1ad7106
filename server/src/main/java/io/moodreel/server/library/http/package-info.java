/** What people do with titles, over HTTP. */
@NullMarked
package io.moodreel.server.library.http;

import org.jspecify.annotations.NullMarked;
