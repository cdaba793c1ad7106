/**
 * What other places know about films and books right now: asked live, kept for a while, merged into the catalogue.
 * {@code compat} and whoever shows titles from elsewhere call {@link io.moodreel.server.metadata.LiveTitles}.
 */
@NullMarked
package io.moodreel.server.metadata;

import org.jspecify.annotations.NullMarked;
