/** Viewings of videos: started, paused, resumed, stopped, or closed because nobody is heard of any more. Called by the rest of {@code viewing} and by {@code compat}. */
@NullMarked
package io.moodreel.server.viewing.sessions;

import org.jspecify.annotations.NullMarked;
