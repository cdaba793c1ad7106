/** What people keep of their moods: readings, when they want them kept, and what they corrected. Numbers, no pictures. */
@NullMarked
package io.moodreel.server.moods.history;

import org.jspecify.annotations.NullMarked;
