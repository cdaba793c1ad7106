package io.moodreel.affect.face.image.jpeg;

import io.moodreel.affect.face.image.jpeg.FrameHeader.Plane;
import java.util.Arrays;

/**
 * All coefficients of a frame, unit by unit and block by block, each block row by row and already multiplied by its
 * quantisation. Blocks that were not transmitted are zero, which is grey. Its buffer is reused. Not thread-safe.
 */
final class Scan {
    private static final int BLOCK = FrameHeader.BLOCK;
    private static final int[] ROW_BY_ROW = rowByRow();

    private final EntropyBits bits = new EntropyBits();
    private final int[] predicted = new int[3];
    private short[] coefficients = new short[0];
    /** Of every block the last coefficient in the order of coding that is not zero. */
    private byte[] last = new byte[0];

    /** From the order of coding, in which frequencies rise along diagonals, to rows (figure 5 of the standard). */
    private static int[] rowByRow() {
        int[] order = new int[BLOCK];
        int at = 0;
        for (int diagonal = 0; diagonal < 15; diagonal++) {
            for (int i = Math.max(0, diagonal - 7); i <= Math.min(7, diagonal); i++) {
                int row = diagonal % 2 == 0 ? diagonal - i : i;
                order[at++] = 8 * row + diagonal - row;
            }
        }
        return order;
    }

    /** The coefficients of all blocks. */
    short[] coefficients() {
        return coefficients;
    }

    /** Whether a block has one brightness only. */
    boolean isFlat(int block) {
        return last[block] == 0;
    }

    /** Decodes as far as the data are whole. */
    void decode(FrameHeader frame, int units, byte[] data, int from, int end) {
        int blocksOfUnit = 0;
        for (int i = 0; i < frame.planes(); i++) {
            blocksOfUnit += frame.plane(i).blocks();
        }
        int blocks = units * blocksOfUnit;
        if (!Buffers.fits(coefficients.length, BLOCK * blocks)) {
            coefficients = new short[BLOCK * blocks];
            last = new byte[blocks];
        }
        Arrays.fill(coefficients, 0, BLOCK * blocks, (short) 0);
        Arrays.fill(last, 0, blocks, (byte) 0);
        Arrays.fill(predicted, 0);
        bits.begin(data, from, end);
        int untilRestart = frame.restartInterval();
        for (int unit = 0; unit < units; unit++) {
            if (frame.restartInterval() > 0 && untilRestart-- == 0) {
                if (!bits.restart()) {
                    return;
                }
                Arrays.fill(predicted, 0);
                untilRestart = frame.restartInterval() - 1;
            }
            if (!unit(frame, unit * blocksOfUnit)) {
                return;
            }
        }
    }

    private boolean unit(FrameHeader frame, int firstBlock) {
        int block = firstBlock;
        for (int i = 0; i < frame.planes(); i++) {
            Plane plane = frame.plane(i);
            for (int ofPlane = plane.blocks(); ofPlane > 0; ofPlane--) {
                if (!block(plane, i, block)) {
                    return false;
                }
                block++;
            }
        }
        return true;
    }

    /** Decodes one block (F.2.2); false when its data are broken or cut off. */
    private boolean block(Plane plane, int index, int block) {
        int size = plane.dc.symbol(bits);
        if (size < 0 || size > 11) {
            return false;
        }
        predicted[index] += bits.number(size);
        int at = BLOCK * block;
        int[] quantisation = plane.quantisation;
        int[] numbers = plane.ac.numbers;
        coefficients[at] = (short) (predicted[index] * quantisation[0]);
        int k = 0;
        while (k < BLOCK - 1) {
            int found = numbers[bits.peek(HuffmanTable.LOOKED_UP)];
            int number;
            if (found != 0) {
                bits.skip(found & 0xff);
                k += 1 + (found >> 8 & 0xff);
                number = found >> 16;
            } else {
                int symbol = plane.ac.symbol(bits);
                if (symbol <= 0) {
                    // 0 ends the block
                    if (symbol < 0) {
                        return false;
                    }
                    break;
                }
                k += 1 + (symbol >> 4);
                number = bits.number(symbol & 0xf);
            }
            if (k >= BLOCK) {
                return false;
            }
            if (number != 0) {
                coefficients[at + ROW_BY_ROW[k]] = (short) (number * quantisation[k]);
                last[block] = (byte) k;
            }
        }
        return !bits.isOverrun();
    }
}
