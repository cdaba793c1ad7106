/** Which sign-ins and tokens are good at this moment; the one place that must hear when access ends. */
@NullMarked
package io.moodreel.server.accounts.access;

import org.jspecify.annotations.NullMarked;
