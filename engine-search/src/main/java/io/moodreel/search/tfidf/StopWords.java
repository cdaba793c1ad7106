package io.moodreel.search.tfidf;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The 318 English stop words of scikit-learn, read once from {@code english-stop-words.txt}. Safe for any thread. */
final class StopWords {

    private static final String RESOURCE = "english-stop-words.txt";
    private static final Vocabulary WORDS = read();

    private StopWords() {}

    static boolean contains(char[] text, int start, int end) {
        return WORDS.find(text, start, end) != Vocabulary.UNKNOWN;
    }

    static int size() {
        return WORDS.size();
    }

    private static Vocabulary read() {
        Vocabulary words = new Vocabulary();
        try (InputStream bytes = StopWords.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new FileNotFoundException(RESOURCE + " is missing beside " + StopWords.class.getName());
            }
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(word -> words.intern(word.toCharArray(), 0, word.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.compacted();
    }
}
