/**
 * Rows of titles chosen for somebody or something, each with its reason.
 */
@NullMarked
package io.moodreel.server.recommendations;

import org.jspecify.annotations.NullMarked;
