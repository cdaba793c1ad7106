/** How a password is judged and kept: Argon2id, at most as many at once as memory allows. */
@NullMarked
package io.moodreel.server.accounts.passwords;

import org.jspecify.annotations.NullMarked;
