package io.moodreel.affect.face;

/** What a face looks like to the net; it knows no more than these two. */
public enum Gender {
    MAN("Man"),
    WOMAN("Woman");

    private final String label;

    Gender(String label) {
        this.label = label;
    }

    /** "Man" or "Woman", as the API writes it. */
    public String label() {
        return label;
    }
}
