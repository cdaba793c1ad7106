/**
 * Recommending by content: what somebody liked is summed up as a profile of TF-IDF weights, and items are ranked by their
 * cosine with it (Lops, de Gemmis, Semeraro, "Content-based Recommender Systems: State of the Art and Trends", Recommender
 * Systems Handbook 2011, §3.3; Rocchio 1971). {@code ContentProfile} is the way in; it knows no web and no database.
 */
@NullMarked
package io.moodreel.recommend.content;

import org.jspecify.annotations.NullMarked;
