package io.moodreel.server.jobs;

import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.RequiresRole;
import io.moodreel.server.platform.security.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Jobs over HTTP, for who runs this server. */
@Path("/api/admin/jobs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RequiresRole(Role.ADMIN)
@Tag(name = "Administration", description = "For administrators, and on this machine with the token file's secret")
public class JobsResource {
    private final Jobs jobs;

    JobsResource(Jobs jobs) {
        this.jobs = jobs;
    }

    /** What to start. */
    @Schema(description = "A job to start")
    public record NewJob(
            @NotNull(message = "is required") @Schema(required = true) String kind,
            @Nullable Map<String, String> parameters) {}

    /** One page of jobs. */
    @Schema(description = "One page of jobs, newest first")
    public record JobListing(List<Job> items, int page, int size, long total) {}

    @GET
    @Operation(operationId = "listJobs", summary = "Jobs, newest first")
    public JobListing list(@Valid @BeanParam PageParameters page) {
        return new JobListing(jobs.newestFirst(page.size(), page.offset()), page.page(), page.size(), jobs.count());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getJob", summary = "One job")
    public Job get(@PathParam("id") long id) {
        return found(id, jobs.find(id));
    }

    @POST
    @Operation(operationId = "startJob", summary = "Queue a job")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Job.class)))
    public Response start(@Valid @Nullable NewJob wanted) {
        if (wanted == null) {
            throw ProblemException.malformed("The body is missing: {kind, parameters}.");
        }
        try {
            Map<String, String> parameters = Objects.requireNonNullElse(wanted.parameters(), Map.of());
            return accepted(jobs.submit(wanted.kind(), parameters));
        } catch (InvalidJobException e) {
            throw ProblemException.invalid(e.parameter(), e.getMessage());
        }
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(operationId = "cancelJob", summary = "End a job at its next chance")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Job.class)))
    public Response cancel(@PathParam("id") long id) {
        return accepted(found(id, jobs.cancel(id)));
    }

    @POST
    @Path("/{id}/resume")
    @Operation(operationId = "resumeJob", summary = "Queue a failed or cancelled job again")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Job.class)))
    public Response resume(@PathParam("id") long id) {
        Job job = found(id, jobs.find(id));
        if (!jobs.resume(id)) {
            throw ProblemException.conflict(
                    "Job " + id + " is " + job.state().wireName() + "; only a failed or cancelled job can be resumed.");
        }
        return accepted(found(id, jobs.find(id)));
    }

    private static Job found(long id, Optional<Job> job) {
        return job.orElseThrow(() -> ProblemException.notFound("There is no job " + id + "."));
    }

    private static Response accepted(Job job) {
        return Response.accepted(job).build();
    }
}
