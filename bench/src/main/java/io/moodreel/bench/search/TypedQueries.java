package io.moodreel.bench.search;

import io.moodreel.bench.generated.GeneratedTitle;
import io.moodreel.bench.generated.TitleGenerator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What people type, made from titles that are there: one kind after the other, deterministic by seed. */
enum TypedQueries {
    BEGINNING("first letters of a title") {
        @Override
        String of(GeneratedTitle title, RandomGenerator random) {
            String name = title.title();
            return name.substring(0, Math.min(name.length(), 2 + random.nextInt(5)));
        }
    },
    TITLE("a title") {
        @Override
        String of(GeneratedTitle title, RandomGenerator random) {
            return title.title();
        }
    },
    MISTYPED("a title with one letter missing") {
        @Override
        String of(GeneratedTitle title, RandomGenerator random) {
            StringBuilder name = new StringBuilder(title.title());
            if (name.length() > 5) {
                name.deleteCharAt(2 + random.nextInt(name.length() - 3));
            }
            return name.toString();
        }
    },
    PERSON("a person") {
        @Override
        String of(GeneratedTitle title, RandomGenerator random) {
            return title.people().isEmpty() ? title.title() : title.people().getFirst();
        }
    },
    WORDS("a genre and a word of the text") {
        @Override
        String of(GeneratedTitle title, RandomGenerator random) {
            String[] words = title.overview().split(" ");
            return title.genres().getFirst() + " " + words[random.nextInt(words.length)];
        }
    };

    private final String description;

    TypedQueries(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    abstract String of(GeneratedTitle title, RandomGenerator random);

    /** {@code count} queries of this kind about the first {@code titles} generated titles. */
    List<String> some(int count, int titles, long seed) {
        TitleGenerator generator = new TitleGenerator(seed);
        RandomGenerator random = new SplittableRandom(seed + ordinal());
        return IntStream.range(0, count)
                .mapToObj(each ->
                        of(generator.title(random.nextInt(titles)), random).toLowerCase(Locale.ROOT))
                .toList();
    }
}
