/** What administrators see and decide. */
@NullMarked
package io.moodreel.server.accounts.admin;

import org.jspecify.annotations.NullMarked;
