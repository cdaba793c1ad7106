package io.moodreel.recommend.mood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Genres numbered from 1 in the order they were met. Thread-safe. */
final class GenreNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    synchronized int of(String genre) {
        return numbers.computeIfAbsent(genre, name -> {
            names.add(name);
            return names.size();
        });
    }

    /** All so far; the first has number 1. */
    synchronized List<String> names() {
        return List.copyOf(names);
    }
}
