/**
 * The engagement log: how engaged somebody looked while they learned or spoke, session by session, kept only when they ask
 * for it. Called by {@code http} alone.
 */
@NullMarked
package io.moodreel.server.moods.engagement;

import org.jspecify.annotations.NullMarked;
