/**
 * Exact "more like this" over a corpus of short texts: TF-IDF weights and cosine similarity, equal to scikit-learn's
 * {@code TfidfVectorizer(stop_words="english")}. Anyone may call it; start at {@link
 * io.moodreel.search.tfidf.TfIdfModel#builder()}, everything that is not public may change without notice.
 */
@NullMarked
package io.moodreel.search.tfidf;

import org.jspecify.annotations.NullMarked;
