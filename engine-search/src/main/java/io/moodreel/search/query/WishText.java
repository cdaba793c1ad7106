package io.moodreel.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A wish as a line of lower-case words between single spaces, which patterns are matched against, with the way back to
 * what was written. Where a sentence pauses stands {@code ","}; a quoted word is {@code "_"}, for what is quoted is
 * meant literally. Immutable.
 */
final class WishText {
    /** Words; years and lengths with what belongs inside them; a dash between years; pauses; quoted passages. */
    private static final Pattern TOKEN = Pattern.compile("(?<quoted>\"[^\"]*\"|“[^”]*”|«[^»]*»)"
            + "|(?<word>[\\p{L}\\p{N}\\p{M}]+(?:['’.](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}\\p{M}]+)*)"
            + "|(?<dash>(?<=\\d\\s?)[-–](?=\\s?\\d))"
            + "|(?<pause>[,;:.!?()\\n/]+)");

    private record Token(int start, int end, int lineStart) {}

    private final String written;
    private final String line;
    private final List<Token> tokens = new ArrayList<>();

    WishText(String written) {
        this.written = written;
        StringBuilder words = new StringBuilder(" ");
        TOKEN.matcher(written).results().forEach(found -> {
            tokens.add(new Token(found.start(), found.end(), words.length()));
            words.append(inLine(found)).append(' ');
        });
        this.line = words.toString();
    }

    private static String inLine(MatchResult found) {
        if (found.group("quoted") != null) {
            return "_";
        }
        if (found.group("dash") != null) {
            return "-";
        }
        return found.group("pause") != null
                ? ","
                : found.group().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** A pattern over whole words of a line. */
    static Pattern pattern(String words) {
        return Pattern.compile("(?<= )(?:" + words + ")(?= )");
    }

    /**
     * What a pattern finds: all of it, or its group {@code span} where only that belongs to the constraint.
     *
     * @param value the constraint's value, or nothing when the words mean something else after all
     */
    Stream<Finding> find(Pattern pattern, Constraint.Kind kind, Function<MatchResult, Optional<String>> value) {
        boolean hasSpan = pattern.namedGroups().containsKey("span");
        return pattern.matcher(line).results().flatMap(found -> value.apply(found).stream()
                .map(text -> finding(
                        kind,
                        text,
                        hasSpan ? found.start("span") : found.start(),
                        hasSpan ? found.end("span") : found.end())));
    }

    private Finding finding(Constraint.Kind kind, String value, int lineStart, int lineEnd) {
        int first = tokenAt(lineStart);
        int last = tokenAt(lineEnd - 1);
        return new Finding(first, last, new Constraint(kind, value, written(first, last)));
    }

    private int tokenAt(int linePosition) {
        int token = 0;
        while (token + 1 < tokens.size() && tokens.get(token + 1).lineStart() <= linePosition) {
            token++;
        }
        return token;
    }

    int size() {
        return tokens.size();
    }

    /** The line up to a position in it, from {@link MatchResult#start()}. */
    String before(int linePosition) {
        return line.substring(0, linePosition);
    }

    /** The line up to a token. */
    String beforeToken(int token) {
        return before(tokens.get(token).lineStart());
    }

    boolean matches(Pattern pattern) {
        return pattern.matcher(line).find();
    }

    /** A token as it stands in the line. */
    String word(int token) {
        int start = tokens.get(token).lineStart();
        return line.substring(start, line.indexOf(' ', start));
    }

    /** What was written, from one token to another, both included. */
    String written(int first, int last) {
        return written.substring(tokens.get(first).start(), tokens.get(last).end());
    }

    /** What was written between a token and the one before it, or the beginning. */
    String gapBefore(int token) {
        return written.substring(
                token == 0 ? 0 : tokens.get(token - 1).end(), tokens.get(token).start());
    }

    /** What was written after the last token. */
    String tail() {
        return written.substring(tokens.isEmpty() ? 0 : tokens.getLast().end());
    }
}
