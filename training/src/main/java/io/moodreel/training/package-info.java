/**
 * The program behind {@code ./moodreel train face} and {@code train signals}: it makes nets from data, offline, and writes them as ONNX files. Nobody
 * calls it but the launcher; the server never depends on it.
 */
@NullMarked
package io.moodreel.training;

import org.jspecify.annotations.NullMarked;
