package io.moodreel.training.signal;

import io.moodreel.training.signal.Viewing.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guesses that look at no signal: the more common label, the person's last one, the film's. */
final class Guesses {
    private final Balance balance;
    private final Map<String, double[]> filmMeans = new HashMap<>();
    private final double[] mean = new double[Lstm.HEADS];
    private final List<Viewing> everything;

    /** @param everything in which a person's last label is looked up: it knows what was really answered */
    Guesses(List<Viewing> train, List<Viewing> everything) {
        this.everything = everything;
        balance = new Balance(train);
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (Viewing viewing : train) {
            if (viewing.kind() != Kind.FILM) {
                continue;
            }
            counts.merge(viewing.film(), 1, Integer::sum);
            all++;
            for (Head head : Head.values()) {
                filmMeans.computeIfAbsent(viewing.film(), _ -> new double[Lstm.HEADS])[head.ordinal()] +=
                        viewing.target(head);
                mean[head.ordinal()] += viewing.target(head);
            }
        }
        counts.forEach((film, count) -> divide(filmMeans.get(film), count));
        divide(mean, Math.max(1, all));
    }

    private static void divide(double[] sums, int count) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= count;
        }
    }

    double majority(Head head) {
        return balance.mostlyHigh(head) ? 1 : -1;
    }

    /** Of what the person answered before; the majority where there is nothing. */
    double lastProbe(Viewing viewing, Head head) {
        Optional<Viewing> last = everything.stream()
                .filter(each -> each.kind() == Kind.FILM
                        && each.person().equals(viewing.person())
                        && each.order() < viewing.order()
                        && each.target(head) != 0.5)
                .max(Comparator.comparingInt(Viewing::order));
        return last.map(each -> each.target(head) > 0.5 ? 1.0 : -1.0).orElse(majority(head));
    }

    /** Above or below the mean of all films; the majority where nobody else saw it. */
    double perFilm(Viewing viewing, Head head) {
        double[] film = filmMeans.get(viewing.film());
        if (film == null) {
            return majority(head);
        }
        return film[head.ordinal()] >= mean[head.ordinal()] ? 1 : -1;
    }
}
