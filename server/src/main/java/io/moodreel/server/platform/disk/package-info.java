/**
 * The disk below everything that is kept: what it means when it takes no more. For every part of the program that
 * writes.
 */
@NullMarked
package io.moodreel.server.platform.disk;

import org.jspecify.annotations.NullMarked;
