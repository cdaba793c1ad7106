package io.moodreel.server.experiments;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.platform.security.RequiresRole;
import io.moodreel.server.platform.security.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Experiments over HTTP, for administrators. */
@Path("/api/admin/experiments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RequiresRole(Role.ADMIN)
@Tag(name = "Administration")
public class ExperimentsResource {
    private final Experiments experiments;
    private final ExperimentReports reports;
    private final Strategies strategies;
    private final CurrentUser current;
    private final CurrentOrigin origin;

    ExperimentsResource(
            Experiments experiments,
            ExperimentReports reports,
            Strategies strategies,
            CurrentUser current,
            CurrentOrigin origin) {
        this.experiments = experiments;
        this.reports = reports;
        this.strategies = strategies;
        this.current = current;
        this.origin = origin;
    }

    /** All experiments. */
    @Schema(description = "All experiments, newest first")
    public record ExperimentListing(@Schema(required = true) List<ExperimentView> items) {}

    /** A strategy that can be compared. */
    @Schema(name = "Strategy", description = "A way of recommending")
    public record StrategyView(@Schema(required = true) String name, @Schema(required = true) String description) {}

    /** All strategies. */
    @Schema(description = "What experiments can compare")
    public record StrategyListing(@Schema(required = true) List<StrategyView> items) {}

    @GET
    @Operation(operationId = "listExperiments", summary = "Experiments, newest first")
    public ExperimentListing list() {
        return new ExperimentListing(
                experiments.newestFirst().stream().map(reports::of).toList());
    }

    @GET
    @Path("/strategies")
    @Operation(operationId = "listStrategies", summary = "What experiments can compare")
    public StrategyListing strategies() {
        return new StrategyListing(strategies.all());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getExperiment", summary = "How an experiment stands")
    public ExperimentView get(@PathParam("id") long id) {
        return reports.of(experiments.find(id).orElseThrow(() -> missing(id)));
    }

    @POST
    @Operation(operationId = "startExperiment", summary = "Compare two strategies on people from now on")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ExperimentView.class)))
    public Response start(@Nullable NewExperiment body) {
        NewExperiment wanted = RequestBody.required(body, "{name, strategies: [control, treatment], goal}");
        FieldErrors errors = new FieldErrors();
        wanted.objections(strategies.names()).forEach((field, objection) -> errors.check(field, objection));
        errors.throwIfAny();
        Experiment.Plan plan = wanted.plan();
        Experiment started = experiments.start(plan, event(AuditAction.EXPERIMENT_STARTED, plan.name()));
        return Response.status(Response.Status.CREATED)
                .entity(reports.of(started))
                .build();
    }

    @POST
    @Path("/{id}/stop")
    @Operation(operationId = "stopExperiment", summary = "Give everybody the default strategy again")
    public ExperimentView stop(@PathParam("id") long id) {
        Experiment experiment = experiments.find(id).orElseThrow(() -> missing(id));
        AuditEvent event =
                event(AuditAction.EXPERIMENT_STOPPED, experiment.plan().name());
        return reports.of(experiments.stop(id, event).orElseThrow(() -> missing(id)));
    }

    private AuditEvent event(AuditAction action, String name) {
        Long actor = current.find().map(Caller.User::id).orElse(null);
        return new AuditEvent(action, actor, null, origin.get(), name);
    }

    private static ProblemException missing(long id) {
        return ProblemException.notFound("There is no experiment " + id + ".");
    }
}
