package io.moodreel.bench.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is measured.
 *
 * @param parts which measurements
 * @param sizes numbers of titles; empty for those that each part takes by itself
 * @param vectors a file of real vectors, as {@link BaseVectors} reads it
 */
record SearchOptions(Set<Part> parts, List<Integer> sizes, Optional<Path> vectors) {
    static final String USAGE =
            "usage: ./moodreel bench search [--parts %s] [--sizes N,N,…] [--vectors FILE]   (all parts unless given)"
                    .formatted(Arrays.stream(Part.values()).map(Part::word).collect(Collectors.joining(",")));

    private static final String NUMBERS = "[1-9]\\d{0,7}(,[1-9]\\d{0,7})*";

    /** A measurement. */
    enum Part {
        /** Full text and lists, in this process. */
        TEXT(35_000, 350_000, 1_200_000),
        /** Texts to vectors, beside langchain4j; the sizes are numbers of texts. */
        EMBEDDING(400),
        /** Nearest vectors, beside Lucene. */
        VECTORS(10_000, 35_000, 345_000),
        /** Wishes in plain words asked of a server. */
        HTTP(35_000);

        private final List<Integer> usualSizes;

        Part(Integer... usualSizes) {
            this.usualSizes = List.of(usualSizes);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty when they are not understood. */
    static Optional<SearchOptions> read(String[] options) {
        Set<Part> parts = EnumSet.allOf(Part.class);
        List<Integer> sizes = List.of();
        Optional<Path> vectors = Optional.empty();
        for (int i = 0; i < options.length; i += 2) {
            String value = i + 1 < options.length ? options[i + 1] : "";
            if (options[i].equals("--sizes") && value.matches(NUMBERS)) {
                sizes = Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
            } else if (options[i].equals("--parts")) {
                parts = parts(value);
            } else if (options[i].equals("--vectors") && Files.isRegularFile(Path.of(value))) {
                vectors = Optional.of(Path.of(value));
            } else {
                return Optional.empty();
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new SearchOptions(parts, sizes, vectors));
    }

    /** Empty when one is unknown. */
    private static Set<Part> parts(String words) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String word : words.split(",")) {
            Optional<Part> part = Arrays.stream(Part.values())
                    .filter(known -> known.word().equals(word))
                    .findFirst();
            if (part.isEmpty()) {
                return Set.of();
            }
            parts.add(part.get());
        }
        return parts;
    }

    /** The sizes a part is measured at. */
    List<Integer> sizes(Part part) {
        return sizes.isEmpty() ? part.usualSizes : sizes;
    }
}
