/**
 * Who rated what, how and when, as immutable compressed arrays. Every scorer learns from {@code Interactions} and
 * answers for a {@code History}; anybody may call it.
 */
@NullMarked
package io.moodreel.recommend.data;

import org.jspecify.annotations.NullMarked;
