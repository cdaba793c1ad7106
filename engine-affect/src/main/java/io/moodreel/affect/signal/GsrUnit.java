package io.moodreel.affect.signal;

/** What the numbers of a skin conductance channel are. */
public enum GsrUnit {
    /** Conductance in µS, 0–100. */
    MICROSIEMENS,
    /**
     * Counts of a device that nobody has calibrated: 0 or more, growing with conductance. Only what is relative to the
     * person's own level can be said of them; features in µS are then not measurable.
     */
    RAW
}
