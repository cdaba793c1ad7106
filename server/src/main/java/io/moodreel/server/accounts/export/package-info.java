/** Everything held about a person: handed out as one archive, or deleted. */
@NullMarked
package io.moodreel.server.accounts.export;

import org.jspecify.annotations.NullMarked;
