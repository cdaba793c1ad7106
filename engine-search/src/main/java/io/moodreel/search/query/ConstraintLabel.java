package io.moodreel.search.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words on a constraint's chip. */
final class ConstraintLabel {
    private static final int MINUTES_PER_HOUR = 60;

    private ConstraintLabel() {}

    static String of(Constraint constraint) {
        return switch (constraint.kind()) {
            case YEARS -> years(constraint.range());
            case RUNTIME ->
                between(
                        hours(constraint.range().least()),
                        hours(constraint.range().most()));
            case PAGES ->
                between(
                                number(constraint.range().least()),
                                number(constraint.range().most())) + " pages";
            case LANGUAGE -> languages(constraint.values());
            case WITHOUT_LANGUAGE -> "not " + languages(constraint.values());
            case GENRE -> String.join(" or ", constraint.values());
            case WITHOUT_GENRE -> "not " + String.join(" or ", constraint.values());
            case TYPE -> constraint.value().equals("book") ? "books" : "films";
        };
    }

    private static String years(Range years) {
        Integer least = years.least();
        Integer most = years.most();
        if (least == null) {
            return "until " + most;
        }
        if (most == null) {
            return "since " + least;
        }
        if (least.equals(most)) {
            return least.toString();
        }
        boolean isDecade = least % 10 == 0 && most == least + 9;
        return isDecade ? least + "s" : least + "–" + most;
    }

    private static String between(@Nullable String least, @Nullable String most) {
        if (least == null) {
            return "under " + most;
        }
        return most == null ? "over " + least : least + " to " + most;
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    /** "2 h", "1 h 30", "45 min". */
    private static @Nullable String hours(@Nullable Integer minutes) {
        if (minutes == null) {
            return null;
        }
        int hours = minutes / MINUTES_PER_HOUR;
        int rest = minutes % MINUTES_PER_HOUR;
        if (hours == 0) {
            return minutes + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + (rest < 10 ? "0" : "") + rest;
    }

    private static String languages(List<String> codes) {
        return codes.stream()
                .map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH))
                .collect(Collectors.joining(" or "));
    }
}
