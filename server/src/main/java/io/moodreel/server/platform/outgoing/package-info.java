/**
 * The one way out of the house: questions to other servers over HTTP, bounded in time and size, never redirected, and
 * connected to the address that was checked. For features that fetch something from elsewhere.
 */
@NullMarked
package io.moodreel.server.platform.outgoing;

import org.jspecify.annotations.NullMarked;
