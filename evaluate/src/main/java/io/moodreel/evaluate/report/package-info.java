/** What was measured, as a table to read and as JSON. Called by the commands. */
@NullMarked
package io.moodreel.evaluate.report;

import org.jspecify.annotations.NullMarked;
