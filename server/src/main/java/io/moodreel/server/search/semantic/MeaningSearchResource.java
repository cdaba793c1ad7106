package io.moodreel.server.search.semantic;

import io.moodreel.search.query.Constraint;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.search.SearchParameters;
import io.moodreel.server.search.semantic.MeaningSearch.Coverage;
import io.moodreel.server.search.semantic.MeaningSearch.Found;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search by meaning over HTTP. */
@Path("/api/search/semantic")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Search")
public class MeaningSearchResource {
    private final MeaningSearch search;

    MeaningSearchResource(MeaningSearch search) {
        this.search = search;
    }

    /** What a wish plainly asks for, as a chip that can be taken away. */
    @Schema(name = "AskedConstraint", description = "What a wish plainly asks for")
    public record Asked(
            @Schema(required = true, description = "to be sent as `without`, so that its words are read as words")
                    String key,
            @Schema(
                            required = true,
                            enumeration = {
                                "years",
                                "runtime",
                                "pages",
                                "language",
                                "without_language",
                                "genre",
                                "without_genre",
                                "type"
                            })
                    String kind,
            @Schema(required = true, description = "e.g. 1990-1999, -120, ta, Horror, book") String value,
            @Schema(required = true, description = "a few words to show") String label,
            @Schema(required = true, description = "the words that were read so") String words) {
        static Asked of(Constraint constraint) {
            return new Asked(
                    constraint.key(),
                    constraint.kind().name().toLowerCase(Locale.ROOT),
                    constraint.value(),
                    constraint.label(),
                    constraint.words());
        }
    }

    /** How much of the catalogue is found by meaning. */
    @Schema(
            name = "MeaningCoverage",
            description = "How many titles there are, and how many of them are found by meaning so far")
    public record Indexed(@Schema(required = true) long titles, @Schema(required = true) long embedded) {}

    /** What was understood, and the titles for it. */
    @Schema(name = "MeaningAnswer", description = "What was understood, and the titles for it, best first")
    public record Answer(
            @Schema(required = true) String query,
            @Schema(required = true, description = "what was searched for by meaning and words") String text,
            @Schema(required = true, description = "what every title satisfies") List<Asked> constraints,
            @Schema(required = true) List<TitleSummary> items,
            @Schema(required = true) Indexed indexed) {}

    @GET
    @Operation(operationId = "searchByMeaning", summary = "Titles by a wish in plain words")
    public Answer search(@Valid @BeanParam SearchParameters parameters, @QueryParam("without") Set<String> without) {
        Found found = search.find(parameters.q(), parameters.type(), without, parameters.limit());
        Coverage coverage = search.coverage();
        return new Answer(
                parameters.q(),
                found.understood().text(),
                found.understood().constraints().stream().map(Asked::of).toList(),
                found.titles(),
                new Indexed(coverage.titles(), coverage.embedded()));
    }
}
