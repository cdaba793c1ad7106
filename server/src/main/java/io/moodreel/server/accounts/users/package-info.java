/** The accounts themselves: what an address, a name and a handle may be, and the rows they are kept in. */
@NullMarked
package io.moodreel.server.accounts.users;

import org.jspecify.annotations.NullMarked;
