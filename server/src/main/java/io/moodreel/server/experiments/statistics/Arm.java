package io.moodreel.server.experiments.statistics;

/** One side of a comparison; chance puts each person on either with equal odds. */
public enum Arm {
    CONTROL(-1),
    TREATMENT(1);

    private final int sign;

    Arm(int sign) {
        this.sign = sign;
    }

    int sign() {
        return sign;
    }
}
