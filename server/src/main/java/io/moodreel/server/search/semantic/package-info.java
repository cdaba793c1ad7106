/**
 * Finding titles by meaning: every title as a vector, kept in the database and in memory; wishes in plain words; likeness
 * by meaning. Other features call {@link io.moodreel.server.search.semantic.MeaningSearch}.
 */
@NullMarked
package io.moodreel.server.search.semantic;

import org.jspecify.annotations.NullMarked;
