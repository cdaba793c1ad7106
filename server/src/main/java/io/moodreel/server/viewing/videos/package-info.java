/** What there is to watch: links, uploaded files, files of the operator's media folder, the clip that ships. Called by the rest of {@code viewing}. */
@NullMarked
package io.moodreel.server.viewing.videos;

import org.jspecify.annotations.NullMarked;
