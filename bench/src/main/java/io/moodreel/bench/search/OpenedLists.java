package io.moodreel.bench.search;

import io.moodreel.bench.generated.GeneratedTitle;
import io.moodreel.bench.generated.TitleGenerator;
import io.moodreel.search.text.ListOrder;
import io.moodreel.search.text.TitleListQuery;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lists people open, by what titles that are there have: one kind after the other, deterministic by seed. */
enum OpenedLists {
    EVERYTHING("list: everything", 0) {
        @Override
        TitleListQuery of(GeneratedTitle title) {
            return list(Set.of(), Set.of(), null, ListOrder.POPULAR);
        }
    },
    BEST_OF_A_GENRE("list: a genre since a year, best first", 0) {
        @Override
        TitleListQuery of(GeneratedTitle title) {
            return list(Set.of(title.genres().getFirst()), Set.of(), title.year(), ListOrder.RATING);
        }
    },
    NEWEST_OF_A_LANGUAGE("list: a language, newest first", 0) {
        @Override
        TitleListQuery of(GeneratedTitle title) {
            return list(Set.of(), Set.of(title.languages().getFirst()), null, ListOrder.NEWEST);
        }
    },
    FAR_BEHIND("list: page 101 of a genre", 100) {
        @Override
        TitleListQuery of(GeneratedTitle title) {
            return list(Set.of(title.genres().getFirst()), Set.of(), null, ListOrder.POPULAR);
        }
    };

    private final String description;
    private final int pagesBefore;

    OpenedLists(String description, int pagesBefore) {
        this.description = description;
        this.pagesBefore = pagesBefore;
    }

    String description() {
        return description;
    }

    /** How many pages stand before the one that is opened. */
    int pagesBefore() {
        return pagesBefore;
    }

    abstract TitleListQuery of(GeneratedTitle title);

    /** {@code count} lists of this kind about the first {@code titles} generated titles. */
    List<TitleListQuery> some(int count, int titles, long seed) {
        TitleGenerator generator = new TitleGenerator(seed);
        RandomGenerator random = new SplittableRandom(seed + ordinal());
        return IntStream.range(0, count)
                .mapToObj(each -> of(generator.title(random.nextInt(titles))))
                .toList();
    }

    private static TitleListQuery list(
            Set<String> genres, Set<String> languages, @Nullable Integer yearFrom, ListOrder order) {
        return new TitleListQuery("movie", genres, languages, yearFrom, null, null, null, false, order);
    }
}
