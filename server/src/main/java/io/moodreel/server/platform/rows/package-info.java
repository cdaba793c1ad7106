/** Tables as files, CSV or JSON, written row by row while they are sent: no table is ever in memory as a whole. */
@NullMarked
package io.moodreel.server.platform.rows;

import org.jspecify.annotations.NullMarked;
