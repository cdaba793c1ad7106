/**
 * What people label by hand in videos: stretches of time with an emotion each, in documents that carry a version, so that
 * two open pages never undo each other unseen.
 */
@NullMarked
package io.moodreel.server.annotations;

import org.jspecify.annotations.NullMarked;
