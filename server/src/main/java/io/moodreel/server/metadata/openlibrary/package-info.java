/** Open Library: books by name, author or subject. */
@NullMarked
package io.moodreel.server.metadata.openlibrary;

import org.jspecify.annotations.NullMarked;
