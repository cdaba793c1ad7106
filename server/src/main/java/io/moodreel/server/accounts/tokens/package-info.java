/** Personal access tokens for programs, and single-use tickets for what can send no header. */
@NullMarked
package io.moodreel.server.accounts.tokens;

import org.jspecify.annotations.NullMarked;
