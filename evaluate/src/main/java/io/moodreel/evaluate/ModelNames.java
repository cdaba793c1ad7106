package io.moodreel.evaluate;

import io.moodreel.recommend.training.Algorithm;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds algorithms by the names a person gives. */
final class ModelNames {
    private ModelNames() {}

    /** All for {@code all}, else those of the comma-separated names, in that order. */
    static List<Algorithm<?>> chosen(List<Algorithm<?>> all, String names) {
        if (names.equals("all")) {
            return all;
        }
        return Stream.of(names.split(","))
                .<Algorithm<?>>map(name -> named(all, name.strip()))
                .toList();
    }

    static Algorithm<?> named(List<Algorithm<?>> all, String name) {
        return all.stream()
                .filter(algorithm -> algorithm.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no model \"" + name + "\"; there are "
                        + all.stream().map(Algorithm::name).collect(Collectors.joining(", "))));
    }
}
