package io.moodreel.server.recommendations.personal;

import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummaries;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Recommendations for the person who asks, over HTTP. */
@Path("/api/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Recommendations")
public class PersonalResource {
    private final PersonalTitles titles;
    private final HomeRows home;
    private final Onboarding onboarding;
    private final Surprise surprise;
    private final CurrentUser current;

    PersonalResource(
            PersonalTitles titles, HomeRows home, Onboarding onboarding, Surprise surprise, CurrentUser current) {
        this.titles = titles;
        this.home = home;
        this.onboarding = onboarding;
        this.surprise = surprise;
        this.current = current;
    }

    @GET
    @Path("/personalized")
    @Operation(operationId = "getPersonalized", summary = "Titles for whoever asks")
    public PersonalRow personalized(
            @QueryParam("type") @DefaultValue("all") TitleScope type,
            @QueryParam("limit")
                    @DefaultValue("10")
                    @Min(value = 1, message = "must be between 1 and 100")
                    @Max(value = 100, message = "must be between 1 and 100")
                    int limit,
            @QueryParam("mood") @Nullable @Size(max = 40, message = "must be at most 40 characters") String mood,
            @QueryParam("mode") @DefaultValue("match") MoodMode mode,
            @QueryParam("strategy") @Nullable String strategy) {
        return titles.row(current.user().id(), type, limit, MoodWish.of(mood, mode), strategy);
    }

    @GET
    @Path("/rows")
    @PublicAccess
    @Operation(operationId = "getHomeRows", summary = "The rows of the home page; guests get what is popular")
    public HomeRows.Page rows(
            @QueryParam("type") @DefaultValue("all") TitleScope type,
            @QueryParam("limit")
                    @DefaultValue("12")
                    @Min(value = 1, message = "must be between 1 and 100")
                    @Max(value = 100, message = "must be between 1 and 100")
                    int limit,
            @QueryParam("mood") @Nullable @Size(max = 40, message = "must be at most 40 characters") String mood,
            @QueryParam("mode") @DefaultValue("match") MoodMode mode) {
        return home.page(caller(), type, limit, MoodWish.of(mood, mode));
    }

    @GET
    @Path("/onboarding")
    @PublicAccess
    @Operation(operationId = "getOnboarding", summary = "Groups of well-known titles for a newcomer to pick from")
    public Onboarding.Groups onboarding(@QueryParam("type") @DefaultValue("movie") TitleType type) {
        return onboarding.groups(type);
    }

    @GET
    @Path("/onboarding/titles")
    @PublicAccess
    @Operation(operationId = "getOnboardingTitles", summary = "Well-known titles of picked groups, to rate")
    public TitleSummaries onboardingTitles(
            @QueryParam("groups")
                    @NotBlank(message = "is required: keys of GET /api/recommendations/onboarding, joined by commas")
                    @Size(max = 1000, message = "must be at most 1000 characters")
                    String groups,
            @QueryParam("limit")
                    @DefaultValue("24")
                    @Min(value = 1, message = "must be between 1 and 100")
                    @Max(value = 100, message = "must be between 1 and 100")
                    int limit) {
        return onboarding.titles(groups, limit, caller());
    }

    @GET
    @Path("/surprise")
    @PublicAccess
    @Operation(operationId = "getSurprise", summary = "One good title away from the usual, another at each call")
    public TitleSummary surprise(
            @QueryParam("type") @DefaultValue("all") TitleScope type,
            @QueryParam("mood") @Nullable @Size(max = 40, message = "must be at most 40 characters") String mood) {
        return surprise.surprise(caller(), type, MoodWish.of(mood, MoodMode.MATCH));
    }

    private OptionalLong caller() {
        return current.find().map(user -> OptionalLong.of(user.id())).orElseGet(OptionalLong::empty);
    }
}
