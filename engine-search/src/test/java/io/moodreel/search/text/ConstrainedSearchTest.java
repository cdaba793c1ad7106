package io.moodreel.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.search.query.Constraint;
import io.moodreel.search.query.Constraint.Kind;
import io.moodreel.search.query.TitleTraits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index narrows searches exactly as the constraints say of each title. */
class ConstrainedSearchTest {
    private static final long SEED = 7;
    private static final int TITLES = 400;
    private static final List<String> GENRES = List.of("Drama", "Horror", "Comedy", "Science Fiction");
    private static final List<String> LANGUAGES = List.of("en", "ta", "hi", "fr");
    private static final List<Constraint> CONSTRAINTS = List.of(
            constraint(Kind.YEARS, "1990-1999"),
            constraint(Kind.YEARS, "-1979"),
            constraint(Kind.RUNTIME, "-120"),
            constraint(Kind.RUNTIME, "180-"),
            constraint(Kind.PAGES, "-300"),
            constraint(Kind.LANGUAGE, "ta,hi"),
            constraint(Kind.LANGUAGE, "xx"),
            constraint(Kind.WITHOUT_LANGUAGE, "en"),
            constraint(Kind.GENRE, "Science Fiction"),
            constraint(Kind.WITHOUT_GENRE, "Horror"),
            constraint(Kind.WITHOUT_GENRE, "Drama,Comedy"),
            constraint(Kind.TYPE, "book"),
            constraint(Kind.TYPE, "movie"));

    @TempDir
    Path directory;

    private final Random random = new Random(SEED);
    private final List<TitleTraits> traits = new ArrayList<>();
    private TitleIndex index;

    private static Constraint constraint(Kind kind, String value) {
        return new Constraint(kind, value, "as written");
    }

    @BeforeEach
    void fill() {
        index = TitleIndex.open(directory);
        List<TitleDocument> documents = new ArrayList<>();
        for (long id = 0; id < TITLES; id++) {
            TitleTraits title = randomTraits();
            traits.add(title);
            documents.add(document(id, title));
        }
        index.put(documents);
        index.commit(Shelf.MARKER);
        // replaced and deleted titles must not be found as they were
        index.put(List.of(document(0, traits.get(1))));
        traits.set(0, traits.get(1));
        index.delete(List.of((long) TITLES - 1));
        traits.removeLast();
        index.commit(Shelf.MARKER);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private TitleTraits randomTraits() {
        boolean book = random.nextInt(3) == 0;
        return new TitleTraits(
                book ? "book" : "movie",
                maybe(1950 + random.nextInt(70)),
                book ? null : maybe(60 + random.nextInt(150)),
                book ? maybe(50 + random.nextInt(600)) : null,
                some(LANGUAGES),
                some(GENRES));
    }

    private @Nullable Integer maybe(int value) {
        return random.nextInt(10) == 0 ? null : value;
    }

    private List<String> some(List<String> of) {
        return random.ints(random.nextInt(3), 0, of.size())
                .distinct()
                .mapToObj(of::get)
                .toList();
    }

    private static TitleDocument document(long id, TitleTraits title) {
        ListFacts facts = new ListFacts("", title.languages(), null, id, 0, title.runtimeMinutes(), title.pages());
        return new TitleDocument(
                id, title.type(), "Lamp", "", title.year(), title.genres(), List.of(), List.of(), "", 0, facts);
    }

    private List<Long> admitted(List<Constraint> constraints) {
        return LongStream.range(0, traits.size())
                .filter(id -> constraints.stream().allMatch(constraint -> constraint.admits(traits.get((int) id))))
                .boxed()
                .toList();
    }

    private void agree(List<Constraint> constraints) {
        List<Long> admitted = admitted(constraints);
        IdSet matching = index.matching(constraints);
        assertThat(LongStream.range(-1, TITLES + 1).filter(matching).boxed())
                .as("seed %d, %s", SEED, constraints)
                .isEqualTo(admitted);
        assertThat(matching.size()).isEqualTo(admitted.size());
        assertThat(index.mostPopular(constraints, TITLES))
                .as("most votes first")
                .isEqualTo(admitted.reversed());
        assertThat(index.search(new TitleQuery("lamp", null, 100), constraints).stream()
                        .map(TitleHit::id))
                .hasSize(Math.min(100, admitted.size()))
                .isSubsetOf(admitted);
    }

    @Test
    void eachConstraint_admitsWhatItSays() {
        CONSTRAINTS.forEach(constraint -> agree(List.of(constraint)));
    }

    @Test
    void severalConstraints_allHold() {
        for (Constraint one : CONSTRAINTS) {
            for (Constraint other : CONSTRAINTS) {
                agree(List.of(one, other));
            }
        }
    }

    @Test
    void noConstraint_admitsAll() {
        agree(List.of());
    }

    @Test
    void wordsInCommon_areTellingWordsOfTheQuery_inTheFormThatATitleHas() {
        index.put(List.of(
                Film.of(1000, "The Sea").overview("Of the grief, and the seas.").document(),
                Film.of(1001, "The Hat").overview("Of the hat, and the head.").document()));
        index.commit(Shelf.MARKER);

        assertThat(index.wordsInCommon("the griefs of a Sea captain").with(List.of("Of the grief", "and the seas")))
                .containsExactly("grief", "seas");
        assertThat(index.wordsInCommon("captain, grieving").with(List.of("She grieves. A captivating tale.")))
                .containsExactly("grieves");
        assertThat(index.wordsInCommon("!?").with(List.of("anything"))).isEmpty();
    }
}
