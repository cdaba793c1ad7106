package io.moodreel.training.signal;

import java.util.OptionalInt;

/** What is asked of a prediction, and what would be right. Films rated exactly in the middle are neither. */
enum Question {
    VALENCE("valence high or low", 2),
    AROUSAL("arousal high or low", 2),
    QUADRANT("which of the four quadrants", 4);

    private final String title;
    private final int classes;

    Question(String title, int classes) {
        this.title = title;
        this.classes = classes;
    }

    String title() {
        return title;
    }

    int classes() {
        return classes;
    }

    OptionalInt truth(Window window) {
        return of(window.valence() - 0.5, window.arousal() - 0.5);
    }

    int said(double valenceLogit, double arousalLogit) {
        // a tie is low, as in nothing speaks for high
        return of(valenceLogit > 0 ? 1 : -1, arousalLogit > 0 ? 1 : -1).orElseThrow();
    }

    private OptionalInt of(double valence, double arousal) {
        boolean valenceKnown = Math.abs(valence) > 0;
        boolean arousalKnown = Math.abs(arousal) > 0;
        return switch (this) {
            case VALENCE -> valenceKnown ? OptionalInt.of(valence > 0 ? 1 : 0) : OptionalInt.empty();
            case AROUSAL -> arousalKnown ? OptionalInt.of(arousal > 0 ? 1 : 0) : OptionalInt.empty();
            case QUADRANT ->
                valenceKnown && arousalKnown
                        ? OptionalInt.of((valence > 0 ? 2 : 0) + (arousal > 0 ? 1 : 0))
                        : OptionalInt.empty();
        };
    }
}
