/** What reading faces costs, stage by stage, and what broken pictures do to it. */
@NullMarked
package io.moodreel.bench.faces;

import org.jspecify.annotations.NullMarked;
