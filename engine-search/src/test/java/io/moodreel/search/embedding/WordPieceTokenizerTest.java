package io.moodreel.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordPieceTokenizerTest {

    private static final int MANY = 100_000;

    private static WordPieceTokenizer tokenizer;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream json = json()) {
            tokenizer = new WordPieceTokenizer(Vocabulary.read(json));
        }
    }

    @Test
    void text_isCutIntoTheModelsPieces() {
        // [CLS] a slow film about grief , un ##fo ##rget ##table [SEP]
        assertThat(tokenizer.tokens("A slow FILM about grief, unforgettable", MANY))
                .startsWith(101, 1037, 4030, 2143, 2055, 9940, 1010)
                .endsWith(102);
    }

    @Test
    void anyText_isCutAsHuggingFacesTokenizerDoes() throws IOException {
        UnusualTexts texts = new UnusualTexts(11);
        try (InputStream json = json();
                HuggingFaceTokenizer theirs =
                        HuggingFaceTokenizer.newInstance(json, Map.of("padding", "false", "truncation", "false"))) {
            for (String word : UnusualTexts.words()) {
                assertSameTokens(word, theirs);
            }
            for (int i = 0; i < 5_000; i++) {
                assertSameTokens(texts.next(), theirs);
            }
        }
    }

    @Test
    void commandsToTheModel_areWordsWhenTheyStandInAText() {
        assertThat(tokenizer.tokens("[SEP] [CLS] [PAD]", MANY)).endsWith(102).hasSizeGreaterThan(9);
        assertThat(Arrays.stream(tokenizer.tokens("[SEP] [CLS] [PAD]", MANY))
                        .filter(token -> token <= 102 && token >= 100 || token == 0))
                .containsExactly(101, 102);
    }

    @Test
    void longText_isCutAtTheMost_andEndsAsEveryTextDoes() {
        int[] whole = tokenizer.tokens("grief and the sea ".repeat(1_000), MANY);

        int[] cut = tokenizer.tokens("grief and the sea ".repeat(1_000), 512);

        assertThat(whole).hasSize(4_002);
        assertThat(cut).hasSize(512).endsWith(102);
        assertThat(Arrays.copyOf(cut, 511)).isEqualTo(Arrays.copyOf(whole, 511));
    }

    @Test
    void everyLimit_isKept() {
        for (int most = 2; most < 40; most++) {
            int[] cut = tokenizer.tokens("unforgettable antidisestablishmentarianism, ".repeat(3), most);
            assertThat(cut).hasSizeLessThanOrEqualTo(most).startsWith(101).endsWith(102);
        }
    }

    @Test
    void nothing_isOnlyBeginningAndEnd() {
        assertThat(tokenizer.tokens("", MANY)).containsExactly(101, 102);
        assertThat(tokenizer.tokens(" \t\u0000\u0007", MANY)).containsExactly(101, 102);
    }

    @Test
    void otherFiles_areRefusedWithTheReason() {
        assertThatIOException().isThrownBy(() -> vocabulary("{\"model\": {}}")).withMessageContaining("\"vocab\"");
        assertThatIOException()
                .isThrownBy(() -> vocabulary("{\"vocab\": {\"a\": 0, \"b\": 2}}"))
                .withMessageContaining("\"b\" is 2, where 1 was due");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordPieceTokenizer(vocabulary("{\"vocab\": {\"a\": 0}}")))
                .withMessageContaining("[UNK]");
    }

    private static void assertSameTokens(String text, HuggingFaceTokenizer theirs) {
        int[] expected = Arrays.stream(theirs.encode(text).getIds())
                .mapToInt(Math::toIntExact)
                .toArray();
        assertThat(tokenizer.tokens(text, MANY)).as(text).isEqualTo(expected);
    }

    private static Vocabulary vocabulary(String json) throws IOException {
        return Vocabulary.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static InputStream json() {
        return WordPieceTokenizerTest.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json");
    }
}
