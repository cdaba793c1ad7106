/**
 * Letters that people ask for: weekly picks, and that a title of their watchlist is in the catalogue now. Off until
 * somebody switches them on; every letter ends them with one press. Other features call
 * {@link io.moodreel.server.notifications.Notifications}.
 */
@NullMarked
package io.moodreel.server.notifications;

import org.jspecify.annotations.NullMarked;
