package io.moodreel.bench.ratings;

import java.util.ArrayList;
import java.util.List;

/**
 * What must have become of one rating: it was sent and answered, or sent and never answered, any number of times, one
 * after another. Used by one thread.
 */
final class Promise {
    private final List<Double> possible = new ArrayList<>();
    private int sent;
    private int acknowledged;

    void sent(double rating) {
        possible.add(rating);
        sent++;
    }

    void acknowledged(double rating) {
        possible.clear();
        possible.add(rating);
        acknowledged++;
    }

    /** What is wrong with what was found; empty when all is as promised. */
    String broken(List<Double> found, long happened) {
        if (found.size() > 1) {
            return "doubled: " + found;
        }
        if (found.isEmpty()) {
            return acknowledged > 0 ? "lost" : "";
        }
        if (!possible.contains(found.getFirst())) {
            return "wrong: is " + found.getFirst() + ", may be " + possible;
        }
        return happened < acknowledged || happened > sent
                ? "noted %d times, sent %d, acknowledged %d".formatted(happened, sent, acknowledged)
                : "";
    }
}
