/** Many people rating at once: how many ratings a server takes, and whether all of them outlive it. */
@NullMarked
package io.moodreel.bench.ratings;

import org.jspecify.annotations.NullMarked;
