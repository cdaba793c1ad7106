/** Passwords forgotten, reset, changed. */
@NullMarked
package io.moodreel.server.accounts.recovery;

import org.jspecify.annotations.NullMarked;
