package io.moodreel.server.groups;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.groups.Pick.Conditions;
import io.moodreel.server.groups.Picks.Company;
import io.moodreel.server.groups.PicksResource.Companion;
import io.moodreel.server.groups.PicksResource.PickWish;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a choice for tonight may ask for. */
final class PickRules {
    private static final int MOST_COMPANIONS = 7;
    private static final int LONGEST_NAME = 60;
    private static final int FEWEST_MINUTES = 10;
    private static final int MOST_MINUTES = 600;
    private static final String MOODS =
            Arrays.stream(Mood.values()).map(Mood::label).collect(Collectors.joining(", "));

    private PickRules() {}

    /** Says everything that is wrong with it. */
    static void check(PickWish wish) {
        Integer minutes = wish.maxMinutes();
        new FieldErrors()
                .check("type", oneOf(TitleScope.class, wish.type()))
                .check(
                        "mood",
                        wish.mood() == null || Mood.named(wish.mood()).isPresent()
                                ? Optional.empty()
                                : said("must be one of " + MOODS + ", or left out", wish.mood()))
                .check("mode", oneOf(MoodMode.class, wish.mode()))
                .check("way", oneOf(Way.class, wish.way()))
                .check(
                        "max_minutes",
                        minutes != null && (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES)
                                ? Optional.of("must be 10 to 600, or left out, was " + minutes)
                                : Optional.empty())
                .check("people", people(companions(wish)))
                .throwIfAny();
    }

    static Conditions conditions(PickWish wish) {
        return new Conditions(
                constant(TitleScope.class, wish.type(), TitleScope.MOVIE),
                wish.mood() == null ? null : Mood.named(wish.mood()).orElseThrow(),
                constant(MoodMode.class, wish.mode(), MoodMode.MATCH),
                wish.maxMinutes(),
                constant(Way.class, wish.way(), Way.LEAST_MISERY));
    }

    /** Handles once each, as they are kept: small letters, without a leading at sign. */
    static Company company(PickWish wish) {
        List<String> handles = new ArrayList<>();
        List<String> guests = new ArrayList<>();
        for (Companion one : companions(wish)) {
            if (one == null) {
                continue;
            }
            String handle = one.handle();
            if (handle == null) {
                guests.add(Objects.requireNonNull(one.guest()).strip());
            } else if (!handles.contains(plain(handle))) {
                handles.add(plain(handle));
            }
        }
        return new Company(handles, guests);
    }

    private static String plain(String handle) {
        String text = handle.strip().toLowerCase(Locale.ROOT);
        return text.startsWith("@") ? text.substring(1) : text;
    }

    private static List<@Nullable Companion> companions(PickWish wish) {
        return Objects.requireNonNullElse(wish.people(), List.of());
    }

    private static Optional<String> people(List<@Nullable Companion> people) {
        if (people.size() > MOST_COMPANIONS) {
            return Optional.of("must be at most 7 besides you, were " + people.size());
        }
        return people.stream().allMatch(PickRules::isNamed)
                ? Optional.empty()
                : Optional.of("must each have a handle or a guest's name, of 1 to 60 characters");
    }

    private static boolean isNamed(@Nullable Companion one) {
        if (one == null || (one.handle() == null) == (one.guest() == null)) {
            return false;
        }
        String name = Objects.requireNonNull(one.handle() == null ? one.guest() : one.handle());
        // an address is nobody's handle: it would tell whether somebody has registered with it
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && (one.handle() == null || plain(name).indexOf('@') < 0);
    }

    private static <E extends Enum<E>> Optional<String> oneOf(Class<E> type, @Nullable String sent) {
        if (sent == null || find(type, sent).isPresent()) {
            return Optional.empty();
        }
        String names = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return said("must be one of " + names + ", or left out", sent);
    }

    private static Optional<String> said(String rule, @Nullable String sent) {
        return Optional.of(rule + ", was \"" + Shown.shortened(String.valueOf(sent)) + "\"");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String sent, E otherwise) {
        return sent == null ? otherwise : find(type, sent).orElseThrow();
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String sent) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(sent))
                .findFirst();
    }
}
