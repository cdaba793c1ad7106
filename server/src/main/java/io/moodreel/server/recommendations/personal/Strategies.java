package io.moodreel.server.recommendations.personal;

import io.moodreel.server.experiments.StrategyNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways to recommend that can be asked for by name. Thread-safe. */
@ApplicationScoped
public class Strategies implements StrategyNames {
    /** What people are given when nobody asks for another. */
    static final String HYBRID = "hybrid";

    static final String USER_KNN = "user-knn";
    static final String POPULAR = "popular";
    /** What stands in where a model or ratings are missing; not to be asked for. */
    static final String POPULAR_AND_CONTENT = "popular+content";

    private static final Map<String, String> DESCRIPTIONS = descriptions();

    private static Map<String, String> descriptions() {
        Map<String, String> descriptions = new LinkedHashMap<>();
        descriptions.put(HYBRID, "All of the others asked, weighed by what held-out ratings taught");
        descriptions.put("user-pearson", "What people whose ratings correlate with yours would rate highest");
        descriptions.put(USER_KNN, "What the hundred people who rate most like you have in common");
        descriptions.put("ease", "What goes together with everything you have rated, by a linear model of items");
        descriptions.put("implicit-als", "Titles near you in a space of tastes, whatever stars you gave");
        descriptions.put(POPULAR, "What most people like, the same for everybody");
        return Collections.unmodifiableMap(descriptions);
    }

    @Override
    public List<String> names() {
        return List.copyOf(DESCRIPTIONS.keySet());
    }

    /** @throws IllegalArgumentException when there is none of this name */
    @Override
    public String describe(String name) {
        String description = DESCRIPTIONS.get(name);
        if (description == null) {
            throw new IllegalArgumentException(
                    "there is no strategy \"" + name + "\"; there are " + String.join(", ", names()));
        }
        return description;
    }
}
