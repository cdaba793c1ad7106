/** {@code bench metadata}: titles of other places, asked and kept, beside the system that kept them first. */
@NullMarked
package io.moodreel.bench.metadata;

import org.jspecify.annotations.NullMarked;
