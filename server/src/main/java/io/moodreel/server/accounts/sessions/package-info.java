/** Sign-ins that last: access tokens, refresh tokens, the list of devices. */
@NullMarked
package io.moodreel.server.accounts.sessions;

import org.jspecify.annotations.NullMarked;
