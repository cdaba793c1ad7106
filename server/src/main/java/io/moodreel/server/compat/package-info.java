/** The paths of the five systems before this one. Thin: they call the services and own no logic. */
@NullMarked
package io.moodreel.server.compat;

import org.jspecify.annotations.NullMarked;
