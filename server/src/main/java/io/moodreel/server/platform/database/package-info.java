/**
 * The database and the only code that knows which one runs. Stores ask it for a handle to read or to write.
 */
@NullMarked
package io.moodreel.server.platform.database;

import org.jspecify.annotations.NullMarked;
