package io.moodreel.server.recommendations.mood;

import java.util.Set;

/** The defaults of the contract. */
record DefaultGate() implements MoodConfig {
    @Override
    public double minRating() {
        return 7.0;
    }

    @Override
    public long minVotes() {
        return 1000;
    }

    @Override
    public int fromYear() {
        return 1970;
    }

    @Override
    public Set<String> languages() {
        return Set.of("en", "hi");
    }
}
