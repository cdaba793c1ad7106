/**
 * How good search by words and by meaning is, on labelled wishes: the wishes, catalogues they are asked of, ways of
 * searching, figures. Called by {@code evaluate search}; it searches with the server's own engines.
 */
@NullMarked
package io.moodreel.evaluate.search;

import org.jspecify.annotations.NullMarked;
