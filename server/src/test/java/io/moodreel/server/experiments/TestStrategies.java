package io.moodreel.server.experiments;

import jakarta.inject.Singleton;
import java.util.List;

/** Two strategies besides the real ones, for tests that start experiments. */
@Singleton
class TestStrategies implements StrategyNames {
    @Override
    public List<String> names() {
        return List.of("one-of-a-test", "other-of-a-test");
    }

    @Override
    public String describe(String name) {
        return "Only for tests: " + name + ".";
    }
}
