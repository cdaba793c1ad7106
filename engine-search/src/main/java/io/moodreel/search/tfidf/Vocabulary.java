package io.moodreel.search.tfidf;

import java.util.Arrays;

/**
 * Words numbered from 0 in the order of their first appearance. An open-addressing hash table over one character array:
 * about 20 bytes a word instead of the hundred of a map from strings to boxed numbers, and looking a word up needs no
 * string.
 *
 * <p>Growing it is for one thread; once nothing is added any more, any number of threads may read it.
 */
final class Vocabulary {

    static final int UNKNOWN = -1;

    /** Words {@code id} occupies {@code characters[starts[id] .. starts[id + 1])}. */
    private char[] characters;

    private int[] starts;

    /** Word ids plus one by hash, 0 where free; the length is a power of two and at most half of it is taken. */
    private int[] slots;

    private int size;

    Vocabulary() {
        this(new char[1024], new int[128], new int[256], 0);
    }

    private Vocabulary(char[] characters, int[] starts, int[] slots, int size) {
        this.characters = characters;
        this.starts = starts;
        this.slots = slots;
        this.size = size;
    }

    int size() {
        return size;
    }

    /** The number of the word in {@code text[start .. end)}, or {@link #UNKNOWN}. */
    int find(char[] text, int start, int end) {
        return slots[slotOf(text, start, end)] - 1;
    }

    /** The number of the word in {@code text[start .. end)}, which is added if it is new. */
    int intern(char[] text, int start, int end) {
        int slot = slotOf(text, start, end);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        append(text, start, end);
        slots[slot] = size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    /** Adds the words of another vocabulary in its order, and tells the number each of them has here. */
    int[] internAll(Vocabulary other) {
        int[] numbers = new int[other.size];
        for (int id = 0; id < numbers.length; id++) {
            numbers[id] = intern(other.characters, other.starts[id], other.starts[id + 1]);
        }
        return numbers;
    }

    /** Those words of this vocabulary that have a use, in the same order; {@code uses} has a number for each word. */
    Vocabulary used(int[] uses) {
        Vocabulary kept = new Vocabulary();
        for (int id = 0; id < size; id++) {
            if (uses[id] > 0) {
                kept.intern(characters, starts[id], starts[id + 1]);
            }
        }
        return kept.compacted();
    }

    String word(int id) {
        return new String(characters, starts[id], starts[id + 1] - starts[id]);
    }

    /** A copy that may grow while others read this one. */
    Vocabulary growable() {
        return new Vocabulary(
                characters.clone(), Arrays.copyOf(starts, Math.max(starts.length, 128)), slots.clone(), size);
    }

    /** A copy without spare room for growth. */
    Vocabulary compacted() {
        return new Vocabulary(
                Arrays.copyOf(characters, starts[size]), Arrays.copyOf(starts, size + 1), slots.clone(), size);
    }

    long memoryBytes() {
        return (long) characters.length * Character.BYTES + (long) (starts.length + slots.length) * Integer.BYTES;
    }

    private void append(char[] text, int start, int end) {
        int from = starts[size];
        int to = from + end - start;
        if (to > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(to, characters.length * 2));
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        System.arraycopy(text, start, characters, from, end - start);
        size++;
        starts[size] = to;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        for (int id = 0; id < size; id++) {
            slots[slotOf(characters, starts[id], starts[id + 1])] = id + 1;
        }
    }

    /** The slot that holds the word, or the free one where it belongs (linear probing). */
    private int slotOf(char[] text, int start, int end) {
        int mask = slots.length - 1;
        int slot = hash(text, start, end) & mask;
        while (slots[slot] != 0 && !isWord(slots[slot] - 1, text, start, end)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isWord(int id, char[] text, int start, int end) {
        return Arrays.equals(characters, starts[id], starts[id + 1], text, start, end);
    }

    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        // Linear probing wants the high bits to reach the low ones, or words with equal endings crowd together.
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }
}
