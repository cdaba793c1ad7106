/**
 * What a person's wish says plainly – years, length, language, genres, film or book – taken out of the words that are
 * searched by meaning. Called by the server's search and by the evaluation; knows neither index nor model.
 */
@NullMarked
package io.moodreel.search.query;

import org.jspecify.annotations.NullMarked;
