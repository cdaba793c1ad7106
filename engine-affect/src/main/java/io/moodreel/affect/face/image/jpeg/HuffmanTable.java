package io.moodreel.affect.face.image.jpeg;

import java.util.Arrays;

/**
 * One Huffman table of a JPEG (ITU-T T.81, annex C and F.2.2.3). Short codes are looked up together with the number that
 * follows them, which is most of what a picture holds. Filled anew for every picture. Not thread-safe.
 */
final class HuffmanTable {
    /** Bits that are looked up at once. */
    static final int LOOKED_UP = 10;

    private static final int LONGEST_CODE = 16;

    /**
     * By the next bits: number &lt;&lt; 16 | zeros before it &lt;&lt; 8 | bits of code and number together; 0 where the
     * code and its number are longer, or the code stands for no number.
     */
    final int[] numbers = new int[1 << LOOKED_UP];

    /** By the next bits: symbol &lt;&lt; 8 | bits of the code; 0 where the code is longer. */
    private final int[] codes = new int[1 << LOOKED_UP];

    /** By length: the first code that is longer, moved to the left of sixteen bits. */
    private final int[] firstLonger = new int[LONGEST_CODE + 1];

    /** By length: what turns a code into the place of its symbol. */
    private final int[] toPlace = new int[LONGEST_CODE + 1];

    private final byte[] symbols = new byte[256];
    private boolean defined;

    /** Forgets the table of the picture before. */
    void clear() {
        defined = false;
    }

    boolean isDefined() {
        return defined;
    }

    /**
     * Reads a table: how many codes there are of each length from 1 to 16, then their symbols.
     *
     * @return where it ends; −1 when it is none
     */
    int read(byte[] data, int from, int end) {
        if (end - from < LONGEST_CODE) {
            return -1;
        }
        int count = 0;
        int code = 0;
        Arrays.fill(codes, 0);
        int symbolsFrom = from + LONGEST_CODE;
        for (int length = 1; length <= LONGEST_CODE; length++) {
            int ofLength = data[from + length - 1] & 0xff;
            if (code + ofLength > 1 << length
                    || count + ofLength > symbols.length
                    || symbolsFrom + count + ofLength > end) {
                return -1;
            }
            System.arraycopy(data, symbolsFrom + count, symbols, count, ofLength);
            toPlace[length] = count - code;
            for (int i = 0; i < ofLength && length <= LOOKED_UP; i++) {
                int first = (code + i) << LOOKED_UP - length;
                Arrays.fill(codes, first, first + (1 << LOOKED_UP - length), (symbols[count + i] & 0xff) << 8 | length);
            }
            count += ofLength;
            code += ofLength;
            firstLonger[length] = code << LONGEST_CODE - length;
            code <<= 1;
        }
        joinNumbers();
        defined = true;
        return symbolsFrom + count;
    }

    private void joinNumbers() {
        for (int bits = 0; bits < numbers.length; bits++) {
            int length = codes[bits] & 0xff;
            int zeros = codes[bits] >> 12;
            int size = codes[bits] >> 8 & 0xf;
            numbers[bits] = 0;
            if (size > 0 && length + size <= LOOKED_UP) {
                int magnitude = bits >> LOOKED_UP - length - size & (1 << size) - 1;
                numbers[bits] = signed(magnitude, size) << 16 | zeros << 8 | length + size;
            }
        }
    }

    /** The next symbol; −1 when no code begins like this. */
    int symbol(EntropyBits bits) {
        int next = bits.peek(LONGEST_CODE);
        int found = codes[next >> LONGEST_CODE - LOOKED_UP];
        if (found != 0) {
            bits.skip(found & 0xff);
            return found >> 8;
        }
        for (int length = LOOKED_UP + 1; length <= LONGEST_CODE; length++) {
            if (next < firstLonger[length]) {
                bits.skip(length);
                int place = (next >> LONGEST_CODE - length) + toPlace[length];
                return place < 0 || place >= symbols.length ? -1 : symbols[place] & 0xff;
            }
        }
        return -1;
    }

    /** A number of {@code size} bits: those that begin with 0 are negative (F.2.2.1). */
    static int signed(int magnitude, int size) {
        return magnitude < 1 << size - 1 ? magnitude - (1 << size) + 1 : magnitude;
    }
}
