/** What the pipeline said of every five seconds, kept and handed on. Called by the rest of {@code viewing} and by {@code compat}. */
@NullMarked
package io.moodreel.server.viewing.predictions;

import org.jspecify.annotations.NullMarked;
