package io.moodreel.server.viewing.signals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The acknowledgement of a batch: what it says is on the disk.
 *
 * @param accepted values that are new
 * @param duplicates values of a time and channel that had one already, which stays
 * @param segments segments this batch closed
 * @param clock null when the batch did not say when it was sent
 */
@Schema(name = "SignalReceipt", description = "What became of a batch; it is on the disk")
public record Receipt(
        @Schema(required = true) boolean success,
        @Schema(required = true) int accepted,
        @Schema(required = true) int duplicates,
        @Schema(required = true) int segments,
        ClockOffset.@Nullable Estimate clock,
        @Nullable Long batch) {}
