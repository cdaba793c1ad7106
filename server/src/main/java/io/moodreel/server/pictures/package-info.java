/**
 * Pictures of titles, fetched through this server and kept: a page never asks another place for one, and nobody can have
 * anything else fetched. Called by nobody; {@code catalog} names its addresses.
 */
@NullMarked
package io.moodreel.server.pictures;

import org.jspecify.annotations.NullMarked;
