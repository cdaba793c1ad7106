package io.moodreel.training.signal;

/** Ways to guess, in the order of the tables. */
enum Method {
    LSTM("LSTM of the cluster"),
    TREES("gradient boosting (XGBoost), window by window"),
    LOGISTIC("logistic regression, window by window"),
    MAJORITY("majority"),
    LAST_PROBE("the person's last true label"),
    PER_FILM("the film's mean over others");

    private final String title;

    Method(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
