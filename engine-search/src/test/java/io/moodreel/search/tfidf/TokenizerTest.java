package io.moodreel.search.tfidf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    @Test
    void apostrophesAndHyphens_separateTokens() {
        assertThat(tokens("Ocean's Spider-Man rock'n'roll")).containsExactly("ocean", "spider", "man", "rock", "roll");
    }

    @Test
    void digitsAndUnderscores_areWordCharacters() {
        assertThat(tokens("R2D2 in 2001, 3 snake_case")).containsExactly("r2d2", "2001", "snake_case");
    }

    @Test
    void singleCharacters_areNoTokens() {
        assertThat(tokens("x 7 _ é 𠮷 xy")).containsExactly("xy");
    }

    @Test
    void stopWords_areDropped() {
        assertThat(tokens("The Lord of the Rings and THEY")).containsExactly("lord", "rings");
    }

    /** Python: re.findall(r"\b\w\w+\b", "हिन्दी") is empty, for vowel signs and virama are marks, not letters. */
    @Test
    void combiningMarks_endATokenAsInPython() {
        assertThat(tokens("हिन्दी")).isEmpty();
        assertThat(tokens("Ame\u0301lie")).containsExactly("ame", "lie");
    }

    /** "İ" becomes "i" and a combining dot, whatever language the machine speaks. */
    @Test
    void dottedCapitalI_isLoweredWithoutALocale() {
        assertThat(tokens("İstanbul IŞIK TITLE")).containsExactly("stanbul", "işik", "title");
    }

    @Test
    void hardCases_equalPythonsRegularExpression() {
        List<String> lines = Resource.lines("tokens.tsv");
        assertThat(lines).hasSizeGreaterThan(30);
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            String text = unescaped(parts[0]);
            List<String> expected = Arrays.stream(unescaped(parts[1]).split(" "))
                    .filter(token -> !token.isEmpty() && !isStopWord(token))
                    .toList();
            assertThat(tokens(text)).as(parts[0]).isEqualTo(expected);
        }
    }

    @Test
    void unpairedSurrogates_separateTokens() {
        assertThat(tokens("ab\uD83Dcd\uDE00ef")).containsExactly("ab", "cd", "ef");
    }

    @Test
    void stopWords_areThe318OfScikitLearn() {
        assertThat(StopWords.size()).isEqualTo(318);
        assertThat(List.of("a", "themselves", "cannot", "fifteen", "yourselves", "whereupon", "couldnt", "hasnt"))
                .allMatch(TokenizerTest::isStopWord);
        assertThat(List.of("film", "like", "just", "don", "isn", "")).noneMatch(TokenizerTest::isStopWord);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Tokenizer.forEachToken(
                text, (characters, start, end) -> tokens.add(new String(characters, start, end - start)));
        return tokens;
    }

    private static boolean isStopWord(String word) {
        return StopWords.contains(word.toCharArray(), 0, word.length());
    }

    private static String unescaped(String ascii) {
        return ESCAPE.matcher(ascii)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
