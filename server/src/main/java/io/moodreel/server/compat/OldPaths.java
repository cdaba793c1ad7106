package io.moodreel.server.compat;

import io.moodreel.server.platform.http.ProblemException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;

/**
 * Leads the old clients' paths to where their work is done now: CineLibre's {@code /ratings} to {@code /api/ratings} and
 * so on. When they are switched off there is nothing at any of them.
 */
@Provider
@PreMatching
@Priority(OldPaths.BEFORE_THE_LIMITS)
class OldPaths implements ContainerRequestFilter {
    static final int BEFORE_THE_LIMITS = 100;

    /** CineLibre's, which are ours but for the prefix. */
    private static final List<String> WITHOUT_API =
            List.of("/auth", "/ratings", "/interactions", "/library", "/recommendations", "/search/semantic");
    /** Resources of our own. */
    private static final Set<String> ANSWERED_HERE = Set.of(
            "/login",
            "/auth/login",
            "/recommend",
            "/detect_emotion",
            "/get_movies",
            "/search_movie",
            "/analyze-mood",
            "/batch-analyze-mood");

    /** The same, with something's number or name in them. */
    private static final List<String> BEGIN_HERE = List.of("/api/video/", "/api/predictions/video/", "/annotations/");

    // filters are made before the configuration of this run is known
    private final Instance<CompatConfig> config;

    OldPaths(Instance<CompatConfig> config) {
        this.config = config;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String path = context.getUriInfo().getPath();
        boolean answeredHere =
                ANSWERED_HERE.contains(path) || BEGIN_HERE.stream().anyMatch(path::startsWith);
        if (!answeredHere && !isWithoutApi(path)) {
            return;
        }
        if (!config.get().enabled()) {
            throw ProblemException.notFound("There is nothing at this path.");
        }
        if (!answeredHere) {
            context.setRequestUri(context.getUriInfo()
                    .getRequestUriBuilder()
                    .replacePath("/api" + path)
                    .build());
        }
    }

    private static boolean isWithoutApi(String path) {
        return WITHOUT_API.stream().anyMatch(old -> path.equals(old) || path.startsWith(old + "/"));
    }
}
