/** Lists of titles, over HTTP. */
@NullMarked
package io.moodreel.server.lists.http;

import org.jspecify.annotations.NullMarked;
