/** What can keep the server from starting, in words for its operator. */
@NullMarked
package io.moodreel.server.platform.startup;

import org.jspecify.annotations.NullMarked;
