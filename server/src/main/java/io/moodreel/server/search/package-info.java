/**
 * Finding titles by words and by likeness. Keeps the engine's index and models in step with the catalogue; other features call {@link io.moodreel.server.search.Search}.
 */
@NullMarked
package io.moodreel.server.search;

import org.jspecify.annotations.NullMarked;
