package io.moodreel.server.posters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The genres we know, each with its mood and the geometry that stands for it. */
enum Genre {
    ACTION("Action", Mood.ANGER, 0, new Diagonals()),
    ADVENTURE("Adventure", Mood.HAPPY, -20, new Ridges()),
    ANIMATION("Animation", Mood.HAPPY, 0, new Phases()),
    COMEDY("Comedy", Mood.HAPPY, 0, new Arcs()),
    CRIME("Crime", Mood.NEUTRAL, 0, new Grid()),
    DOCUMENTARY("Documentary", Mood.NEUTRAL, 0, new Lines()),
    DRAMA("Drama", Mood.SADNESS, 0, new Horizon()),
    FAMILY("Family", Mood.HAPPY, 10, new Blocks()),
    FANTASY("Fantasy", Mood.SURPRISE, 0, new Portal()),
    HISTORY("History", Mood.NEUTRAL, 0, new Colonnade()),
    HORROR("Horror", Mood.FEAR, 0, new Slits()),
    MUSIC("Music", Mood.SURPRISE, 30, new Grooves()),
    MYSTERY("Mystery", Mood.FEAR, 30, new Keyhole()),
    ROMANCE("Romance", Mood.ANGER, -10, new TwoCircles()),
    SCIENCE_FICTION("Science Fiction", Mood.SURPRISE, -30, new Rings()),
    THRILLER("Thriller", Mood.FEAR, 0, new SlicedDisc()),
    WAR("War", Mood.ANGER, 0, new Searchlights()),
    WESTERN("Western", Mood.ANGER, 25, new Mesas()),
    BIOGRAPHY("Biography", Mood.NEUTRAL, 0, new Portrait()),
    CHILDREN("Children", Mood.HAPPY, 0, new Blocks()),
    CLASSICS("Classics", Mood.SADNESS, 0, new Ornament()),
    HISTORICAL_FICTION("Historical Fiction", Mood.NEUTRAL, 0, new Colonnade()),
    MEMOIR("Memoir", Mood.SADNESS, 20, new Portrait()),
    NONFICTION("Nonfiction", Mood.NEUTRAL, 0, new Lines()),
    PHILOSOPHY("Philosophy", Mood.SADNESS, 0, new Solids()),
    POETRY("Poetry", Mood.SURPRISE, 0, new Leaves()),
    SHORT_STORIES("Short Stories", Mood.HAPPY, 0, new Vignettes()),
    UNKNOWN_FILM("", Mood.NEUTRAL, 0, new Projector()),
    UNKNOWN_BOOK("", Mood.NEUTRAL, 0, new Pages());

    private static final Map<String, Genre> BY_NAME = Arrays.stream(values())
            .filter(genre -> !genre.label.isEmpty())
            .collect(Collectors.toUnmodifiableMap(genre -> key(genre.label), Function.identity()));

    private final String label;
    private final Colour colour;
    private final Composition composition;

    /** @param hueDrift degrees away from the mood's own hue */
    Genre(String label, Mood mood, double hueDrift, Composition composition) {
        this.label = label;
        Colour token = mood.colour();
        this.colour = new Colour(token.lightness(), token.chroma(), token.hue() + hueDrift);
        this.composition = composition;
    }

    /** The known ones of these names in their order; one stand-in when none is known. */
    static List<Genre> of(PosterSubject subject) {
        List<Genre> known = subject.genres().stream()
                .map(name -> Optional.ofNullable(BY_NAME.get(key(name))))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (!known.isEmpty()) {
            return known;
        }
        return List.of(subject.isBook() ? UNKNOWN_BOOK : UNKNOWN_FILM);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    Colour colour() {
        return colour;
    }

    Composition composition() {
        return composition;
    }
}
