package io.moodreel.server.jobs;

import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param done units done, e.g. rows or bytes
 * @param total units in all, null when unknown
 * @param message what is being done, e.g. "ratings"
 */
public record Progress(long done, @Nullable Long total, String message) {}
