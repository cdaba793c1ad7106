/**
 * The program: starts the server, or runs one import and ends.
 */
@NullMarked
package io.moodreel.server;

import org.jspecify.annotations.NullMarked;
