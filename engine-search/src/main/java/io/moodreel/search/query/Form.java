package io.moodreel.search.query;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way of saying a constraint.
 *
 * @param words the words themselves; only the group {@code span} of them when there is one
 * @param before what the wish up to there must look like
 * @param value the constraint's value, or nothing when the words mean something else
 */
record Form(Pattern words, Pattern before, Function<MatchResult, Optional<String>> value) {
    private static final Pattern ANYTHING = Pattern.compile("");

    /** A form that may stand anywhere. */
    static Form anywhere(String words, Function<MatchResult, Optional<String>> value) {
        return new Form(WishText.pattern(words), ANYTHING, value);
    }

    /** A form that needs certain words before it; {@code "^"} stands for the beginning. */
    static Form after(String before, String words, Function<MatchResult, Optional<String>> value) {
        return new Form(WishText.pattern(words), Pattern.compile("(?:" + before + ") $"), value);
    }

    /** A form that means something else after certain words. */
    static Form notAfter(String before, String words, Function<MatchResult, Optional<String>> value) {
        return new Form(WishText.pattern(words), Pattern.compile("(?<! (?:" + before + ") )$"), value);
    }

    Stream<Finding> in(WishText wish, Constraint.Kind kind) {
        return wish.find(
                words,
                kind,
                found -> before.matcher(wish.before(found.start())).find() ? value.apply(found) : Optional.empty());
    }
}
