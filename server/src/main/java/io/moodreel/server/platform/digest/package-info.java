/** What is told of a text without telling it. */
@NullMarked
package io.moodreel.server.platform.digest;

import org.jspecify.annotations.NullMarked;
