/**
 * Who calls, and what that lets them do: callers and their roles, the check before every resource, WebSocket upgrades,
 * keys and signatures. How a token proves an account is the accounts' business; they offer it as an
 * {@link io.moodreel.server.platform.security.Authenticator}.
 */
@NullMarked
package io.moodreel.server.platform.security;

import org.jspecify.annotations.NullMarked;
