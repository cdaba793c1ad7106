/**
 * Draws a poster for every film and book as a small SVG picture made of nothing but title, year, genres and author.
 * Any feature may call {@link io.moodreel.server.posters.PosterArtist}; everything else here is its workshop.
 */
@NullMarked
package io.moodreel.server.posters;

import org.jspecify.annotations.NullMarked;
