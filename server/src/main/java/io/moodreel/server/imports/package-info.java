/**
 * Readers of other people's data files, each run as a job that merges into catalogue and library.
 */
@NullMarked
package io.moodreel.server.imports;

import org.jspecify.annotations.NullMarked;
