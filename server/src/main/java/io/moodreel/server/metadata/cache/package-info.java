/** What sources answered, kept in the database and, of what is asked often, in memory. */
@NullMarked
package io.moodreel.server.metadata.cache;

import org.jspecify.annotations.NullMarked;
