/**
 * What every feature stands on: database, data folder, HTTP rules, start and stop.
 */
@NullMarked
package io.moodreel.server.platform;

import org.jspecify.annotations.NullMarked;
