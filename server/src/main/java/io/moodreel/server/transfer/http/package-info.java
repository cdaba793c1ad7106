/** Imports of a library, over HTTP. */
@NullMarked
package io.moodreel.server.transfer.http;

import org.jspecify.annotations.NullMarked;
