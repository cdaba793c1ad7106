/**
 * Lists of titles that people make: ordered, with notes, private or for whoever has the link. Other features call
 * {@link io.moodreel.server.lists.OwnLists}.
 */
@NullMarked
package io.moodreel.server.lists;

import org.jspecify.annotations.NullMarked;
