/** Who did what, when, from where. */
@NullMarked
package io.moodreel.server.accounts.audit;

import org.jspecify.annotations.NullMarked;
