/**
 * Models as files: named arrays under a versioned header with checksums, memory-mapped and swapped whole. Anybody may
 * call it.
 */
@NullMarked
package io.moodreel.recommend.model;

import org.jspecify.annotations.NullMarked;
