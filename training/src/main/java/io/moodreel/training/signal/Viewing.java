package io.moodreel.training.signal;

import java.util.List;

/**
 * One person's windows in order, as one run of the pipeline made them.
 *
 * @param person unique over all data sets
 * @param film what was watched, or the data set where that is no film
 * @param order place in the person's session
 * @param kind how it was put together
 * @param windows those with change scores
 */
record Viewing(String person, String film, int order, Kind kind, List<Window> windows) {
    enum Kind {
        /** A film alone: its own first minute is the baseline. */
        FILM,
        /** A minute of rest, then the film. */
        REST_THEN_FILM,
        /** A session of tasks with heart rate, labelled with stress. */
        STRESS
    }

    /** The label all windows of a film have. */
    double target(Head head) {
        return windows.getFirst().target(head);
    }
}
