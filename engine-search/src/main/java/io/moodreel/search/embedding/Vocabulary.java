package io.moodreel.search.embedding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The pieces of words a model knows, each with its number. A piece begins a word or continues one ("##"): the same
 * letters may be both. All letters lie in one array and a table of numbers finds them, under 1 MB for 30,000 pieces.
 * Immutable, safe for any thread.
 */
final class Vocabulary {

    private static final String CONTINUES = "##";
    private static final int ABSENT = -1;

    private final char[] letters;
    private final int[] ends;
    private final BitSet continuing = new BitSet();
    private final int[] table;
    private final int longest;

    private Vocabulary(List<String> pieces) {
        StringBuilder all = new StringBuilder();
        ends = new int[pieces.size()];
        table = new int[Integer.highestOneBit(Math.max(1, pieces.size())) * 4];
        Arrays.fill(table, ABSENT);
        int most = 0;
        for (int number = 0; number < ends.length; number++) {
            String piece = pieces.get(number);
            boolean continues = piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length();
            continuing.set(number, continues);
            String bare = continues ? piece.substring(CONTINUES.length()) : piece;
            all.append(bare);
            ends[number] = all.length();
            most = Math.max(most, bare.length());
        }
        letters = all.toString().toCharArray();
        longest = most;
        for (int number = 0; number < ends.length; number++) {
            table[freeSlot(number)] = number;
        }
    }

    /**
     * Reads the vocabulary of a {@code tokenizer.json} of Hugging Face's tokenizers: {@code model.vocab}, from piece to
     * number.
     *
     * @throws IOException when it cannot be read or is something else
     */
    static Vocabulary read(InputStream tokenizerJson) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(tokenizerJson)) {
            while (json.nextToken() != null) {
                if ("vocab".equals(json.currentName()) && json.currentToken() == JsonToken.START_OBJECT) {
                    return new Vocabulary(pieces(json));
                }
            }
        }
        throw new IOException(
                "there is no \"vocab\" in the tokenizer's file; it is not the one that came with the model");
    }

    private static List<String> pieces(JsonParser json) throws IOException {
        List<String> pieces = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String piece = json.currentName();
            int number = json.nextIntValue(ABSENT);
            if (number != pieces.size()) {
                throw new IOException("the vocabulary's pieces must be numbered 0, 1, 2 …; \"" + piece + "\" is "
                        + number + ", where " + pieces.size() + " was due");
            }
            pieces.add(piece);
        }
        return pieces;
    }

    int size() {
        return ends.length;
    }

    /** The number of a piece, "##" in front when it continues a word; −1 when there is none. */
    int number(String piece) {
        boolean continues = piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length();
        char[] bare = (continues ? piece.substring(CONTINUES.length()) : piece).toCharArray();
        Match match = new Match();
        return longestPiece(bare, 0, bare.length, continues, match) && match.end == bare.length ? match.number : ABSENT;
    }

    /**
     * Finds the longest piece that the letters from {@code from} begin with, and puts it into {@code match}; false when
     * there is none.
     */
    boolean longestPiece(char[] text, int from, int to, boolean continues, Match match) {
        int most = Math.min(to - from, longest);
        match.reserve(most);
        int hash = seed(continues);
        for (int length = 0; length < most; length++) {
            hash = step(hash, text[from + length]);
            match.hashes[length] = hash;
        }
        for (int length = most; length > 0; length--) {
            int number = find(match.hashes[length - 1], text, from, length, continues);
            if (number != ABSENT) {
                match.number = number;
                match.end = from + length;
                return true;
            }
        }
        return false;
    }

    /** What was found, and room to look for it. For one thread. */
    static final class Match {
        private int[] hashes = new int[32];
        int number;
        int end;

        private void reserve(int length) {
            if (hashes.length < length) {
                hashes = new int[length];
            }
        }
    }

    private int find(int hash, char[] text, int from, int length, boolean continues) {
        for (int slot = slot(hash); table[slot] != ABSENT; slot = slot + 1 & table.length - 1) {
            int number = table[slot];
            if (continuing.get(number) == continues
                    && Arrays.equals(letters, start(number), ends[number], text, from, from + length)) {
                return number;
            }
        }
        return ABSENT;
    }

    private int freeSlot(int number) {
        int hash = seed(continuing.get(number));
        for (int place = start(number); place < ends[number]; place++) {
            hash = step(hash, letters[place]);
        }
        int slot = slot(hash);
        while (table[slot] != ABSENT) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private static int seed(boolean continues) {
        return continues ? 0x9E3779B9 : 0;
    }

    private static int step(int hash, char letter) {
        return 31 * hash + letter;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & table.length - 1;
    }
}
