package io.moodreel.search.embedding;

import java.util.Arrays;

/**
 * Cuts a text into the pieces a BERT model was trained on, longest first (Wu et al. 2016; Devlin et al. 2018). Safe for
 * any thread.
 *
 * <p>Equal to Hugging Face's tokenizer for this model, but for one thing: "[SEP]" and the like in a text are words, not
 * commands to the model.
 */
final class WordPieceTokenizer {

    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final int unknown;
    private final int first;
    private final int last;

    WordPieceTokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        unknown = special("[UNK]");
        first = special("[CLS]");
        last = special("[SEP]");
    }

    /**
     * The numbers of the text's pieces, with the ones that begin and end every text.
     *
     * @param most how many are given at most, with those two; what is beyond is left out
     */
    int[] tokens(String text, int most) {
        Pieces pieces = new Pieces(most);
        pieces.add(first);
        char[] letters = BertNormalizer.normalize(text).toCharArray();
        int place = 0;
        while (place < letters.length && pieces.hasRoom()) {
            int character = Character.codePointAt(letters, place);
            if (character == ' ') {
                place++;
                continue;
            }
            int end = BertNormalizer.isPunctuation(character)
                    ? place + Character.charCount(character)
                    : endOfWord(letters, place);
            addWord(letters, place, end, pieces);
            place = end;
        }
        return pieces.endWith(last);
    }

    private static int endOfWord(char[] letters, int from) {
        int place = from;
        while (place < letters.length) {
            int character = Character.codePointAt(letters, place);
            if (character == ' ' || BertNormalizer.isPunctuation(character)) {
                return place;
            }
            place += Character.charCount(character);
        }
        return place;
    }

    private void addWord(char[] letters, int from, int to, Pieces pieces) {
        if (to - from > LONGEST_WORD && Character.codePointCount(letters, from, to - from) > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        int before = pieces.size;
        Vocabulary.Match match = pieces.match;
        for (int place = from; place < to; place = match.end) {
            if (!vocabulary.longestPiece(letters, place, to, place > from, match)) {
                pieces.size = before;
                pieces.add(unknown);
                return;
            }
            pieces.add(match.number);
        }
    }

    private int special(String piece) {
        int number = vocabulary.number(piece);
        if (number < 0) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece + "; it is not that of a BERT model");
        }
        return number;
    }

    /** Numbers of pieces; those beyond the most are counted and forgotten. */
    private static final class Pieces {
        private final Vocabulary.Match match = new Vocabulary.Match();
        private final int most;
        private int[] numbers;
        private int size;

        Pieces(int most) {
            this.most = most - 1;
            numbers = new int[Math.min(most, 64)];
        }

        boolean hasRoom() {
            return size < most;
        }

        void add(int number) {
            if (size < most) {
                if (size >= numbers.length - 1) {
                    numbers = Arrays.copyOf(numbers, Math.min(most + 1, numbers.length * 2));
                }
                numbers[size] = number;
            }
            size++;
        }

        int[] endWith(int number) {
            int kept = Math.min(size, most);
            int[] all = Arrays.copyOf(numbers, kept + 1);
            all[kept] = number;
            return all;
        }
    }
}
