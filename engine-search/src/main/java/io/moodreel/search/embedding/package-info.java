/**
 * Texts to vectors by meaning, with a model for English run on this machine. Anyone may call it; start at {@link
 * io.moodreel.search.embedding.BgeSmallEmbedder#open} and program against {@link
 * io.moodreel.search.embedding.TextEmbedder}. What a title is embedded from is decided in {@link
 * io.moodreel.search.embedding.TitleText} alone.
 */
@NullMarked
package io.moodreel.search.embedding;

import org.jspecify.annotations.NullMarked;
