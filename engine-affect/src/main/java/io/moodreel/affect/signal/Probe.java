package io.moodreel.affect.signal;

/** A quadrant of the plane of valence and arousal (Russell 1980): the first letter says how pleasant, the second how stirred. */
public enum Probe {
    HH("Happy", "#eecdac"),
    HL("Calm", "#8fc7b5"),
    LH("Tense", "#d9744f"),
    LL("Sad", "#7d8cc4");

    private final String emotion;
    private final String colour;

    Probe(String emotion, String colour) {
        this.emotion = emotion;
        this.colour = colour;
    }

    /** The quadrant of two answers. */
    static Probe of(boolean pleasant, boolean stirred) {
        if (pleasant) {
            return stirred ? HH : HL;
        }
        return stirred ? LH : LL;
    }

    /** One word for it, in English. */
    public String emotion() {
        return emotion;
    }

    /** The colour of its segments, {@code #rrggbb}; the four stay apart for colour-blind eyes. */
    public String colour() {
        return colour;
    }
}
