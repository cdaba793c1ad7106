package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.data.History;

/** How much a person has told. Each size has weights of its own: who told nothing is best served by what many like. */
enum HistorySize {
    NOTHING(0),
    ONE(1),
    TWO(2),
    FEW(3),
    SOME(8),
    MANY(25);

    private final int fewest;

    HistorySize(int fewest) {
        this.fewest = fewest;
    }

    static HistorySize of(History history) {
        HistorySize size = NOTHING;
        for (HistorySize larger : values()) {
            size = history.size() >= larger.fewest ? larger : size;
        }
        return size;
    }
}
