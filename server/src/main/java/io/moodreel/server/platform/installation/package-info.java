/** What this process works on: one data folder and one database, opened once. */
@NullMarked
package io.moodreel.server.platform.installation;

import org.jspecify.annotations.NullMarked;
