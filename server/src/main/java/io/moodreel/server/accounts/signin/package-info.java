/** Signing in and out, and what holds up who guesses. */
@NullMarked
package io.moodreel.server.accounts.signin;

import org.jspecify.annotations.NullMarked;
