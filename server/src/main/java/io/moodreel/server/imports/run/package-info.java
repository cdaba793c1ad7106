/**
 * One run of one import: takes rows from a {@link io.moodreel.server.imports.files.RowFile}, hands them in batches to
 * catalogue and library, counts them, lists the rejected ones, and leaves a checkpoint with each batch in the same
 * transaction. Also what all imports share: their parameters, ratings on their way into the library, the closing
 * sentence. {@link io.moodreel.server.imports.run.ImportRun} is the way in.
 */
@NullMarked
package io.moodreel.server.imports.run;

import org.jspecify.annotations.NullMarked;
