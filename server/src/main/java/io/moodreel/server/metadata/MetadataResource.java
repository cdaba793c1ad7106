package io.moodreel.server.metadata;

import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.metadata.source.Attribution;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Titles beyond the catalogue, and whom they are from. */
@Path("/api/metadata")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Catalogue")
public class MetadataResource {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final LiveTitles live;

    MetadataResource(LiveTitles live) {
        this.live = live;
    }

    /** Whom this server asks. */
    @Schema(description = "The sources this server asks, with what their terms want to be shown")
    public record Sources(@Schema(required = true) List<Attribution> items) {}

    /** What another place found. */
    @Schema(description = "Titles another place found; they are in the catalogue now")
    public record LookedUp(
            @Schema(required = true) List<TitleSummary> items,
            @Schema(
                            required = true,
                            nullable = true,
                            description = "tmdb, imdb or openlibrary; null where none is set up")
                    @Nullable
                    String source,
            @Schema(required = true, nullable = true, description = "how long ago the source was asked") @Nullable
                    Long ageSeconds,
            @Schema(required = true, nullable = true) @Nullable Freshness freshness) {
        private static LookedUp of(LiveAnswer answer) {
            return new LookedUp(
                    answer.titles().stream().map(TitleSummary::of).toList(),
                    answer.source(),
                    answer.age().toSeconds(),
                    answer.freshness());
        }
    }

    @GET
    @Path("/sources")
    @Operation(operationId = "listMetadataSources", summary = "Whom this server asks for titles and pictures")
    public Sources sources() {
        return new Sources(live.attributions());
    }

    @GET
    @Path("/search")
    @Operation(operationId = "lookUpTitles", summary = "Titles by words, as another place knows them")
    public LookedUp lookUp(
            @NotBlank(message = "is required: the words to look for")
                    @Size(max = 200, message = "must be at most 200 characters")
                    @QueryParam("q")
                    String q,
            @NotNull(message = "must be movie or book") @DefaultValue("movie") @QueryParam("type") TitleType type) {
        if (!live.canAsk(type)) {
            return new LookedUp(List.of(), null, null, null);
        }
        return live.search(type, q)
                .map(LookedUp::of)
                .orElseThrow(() -> ProblemException.unavailable(
                        "No other place can be asked right now. What this server has itself can still be searched.",
                        SOON));
    }
}
