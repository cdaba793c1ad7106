/** What a source of metadata is, and the client all of them share: typed failures, retries, a circuit breaker. */
@NullMarked
package io.moodreel.server.metadata.source;

import org.jspecify.annotations.NullMarked;
