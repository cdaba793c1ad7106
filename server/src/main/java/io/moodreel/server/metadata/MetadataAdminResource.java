package io.moodreel.server.metadata;

import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.Jobs;
import io.moodreel.server.metadata.source.SourceState;
import io.moodreel.server.metadata.sync.SyncJob;
import io.moodreel.server.metadata.sync.SyncMarks;
import io.moodreel.server.platform.security.RequiresRole;
import io.moodreel.server.platform.security.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sources of metadata and what is kept of them, for who runs this server. */
@Path("/api/admin/metadata")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RequiresRole(Role.ADMIN)
@Tag(name = "Administration")
public class MetadataAdminResource {
    private final LiveTitles live;
    private final Jobs jobs;
    private final SyncMarks marks;

    MetadataAdminResource(LiveTitles live, Jobs jobs, SyncMarks marks) {
        this.live = live;
        this.jobs = jobs;
        this.marks = marks;
    }

    /** What the cache has done since the start. */
    @Schema(description = "What the cache of answers has done since the start")
    public record CacheState(
            @Schema(required = true) long kept,
            @Schema(required = true) long hits,
            @Schema(required = true) long misses,
            @Schema(required = true) long stale,
            @Schema(required = true) long staleOnError,
            @Schema(required = true, description = "answered by the catalogue alone") long local) {}

    /** Everything about metadata. */
    @Schema(description = "The sources of metadata, the cache of their answers, the last sync")
    public record MetadataState(
            @Schema(required = true) List<SourceState> sources,
            @Schema(required = true) CacheState cache,
            @Nullable Instant syncedAt,
            @Nullable Job sync) {}

    /** What a flush forgot. */
    @Schema(description = "How many answers were forgotten")
    public record Flushed(@Schema(required = true) long forgotten) {}

    @GET
    @Operation(operationId = "getMetadata", summary = "Sources of metadata, their cache and the last sync")
    public MetadataState state() {
        AnswerCounts counts = live.counts();
        return new MetadataState(
                live.states(),
                new CacheState(
                        live.keptAnswers(),
                        counts.of(Freshness.CACHED),
                        counts.of(Freshness.FRESH),
                        counts.of(Freshness.STALE),
                        counts.of(Freshness.STALE_ON_ERROR),
                        counts.left()),
                marks.syncedAt().orElse(null),
                jobs.latest(SyncJob.KIND).orElse(null));
    }

    @DELETE
    @Path("/cache")
    @Operation(operationId = "flushMetadataCache", summary = "Forget what sources answered; titles stay")
    public Flushed flush() {
        return new Flushed(live.forgetAnswers());
    }
}
