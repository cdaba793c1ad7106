package io.moodreel.server.accounts.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the audit log as administrators read it. */
@Schema(description = "A line of the audit log")
public record AuditEntry(
        @Schema(required = true) long id,
        @Schema(required = true) Instant at,
        @Schema(required = true) AuditAction action,
        @Schema(description = "who did it; null when nobody had signed in") @Nullable Long actorId,
        @Nullable String actorHandle,
        @Schema(description = "to whom it was done") @Nullable Long subjectId,
        @Nullable String subjectHandle,
        @Schema(required = true) String address,
        @Schema(required = true) String device,
        @Schema(required = true) String detail) {}
