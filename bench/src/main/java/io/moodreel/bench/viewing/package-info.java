/** Viewings: how many sessions with body signals one server carries, and how soon it says what it made of them. */
@NullMarked
package io.moodreel.bench.viewing;

import org.jspecify.annotations.NullMarked;
