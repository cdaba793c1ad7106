/**
 * Trains what reads feelings from body signals, and says how well it does: the data ({@code EevrFiles}, {@code StressFiles}),
 * people and films left out in turn ({@code CrossValidation}), the LSTMs and what they are compared with, the file the engine
 * opens. Behind {@code ./moodreel train signals} and {@code ./moodreel evaluate signals}; nobody else calls it.
 */
@NullMarked
package io.moodreel.training.signal;

import org.jspecify.annotations.NullMarked;
