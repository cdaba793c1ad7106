/** Becoming an account, and proving the address. */
@NullMarked
package io.moodreel.server.accounts.signup;

import org.jspecify.annotations.NullMarked;
