/** Personal rows under load: how long people wait, what the server weighs, and how much it can do. */
@NullMarked
package io.moodreel.bench.personalized;

import org.jspecify.annotations.NullMarked;
