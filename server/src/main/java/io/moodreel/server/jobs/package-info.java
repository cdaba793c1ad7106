/**
 * Long work with progress, kept in the database: imports, trainings, embeddings. A feature contributes a {@link io.moodreel.server.jobs.JobHandler}.
 */
@NullMarked
package io.moodreel.server.jobs;

import org.jspecify.annotations.NullMarked;
