package io.moodreel.server.posters;

import java.util.List;

/**
 * The chance behind one poster: SplitMix64 (Steele, Lea and Flood 2014), written out so that the pictures stay the same
 * on every Java release. Not thread-safe; each drawing throws its own.
 */
final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private long state;

    private Dice(long seed) {
        this.state = seed;
    }

    /** Seeds from title, year and type by 64-bit FNV-1a over the UTF-16 units, so that lone surrogates count too. */
    static Dice of(PosterSubject subject) {
        long hash = FNV_OFFSET;
        String key = subject.type() + '\n' + subject.year() + '\n' + subject.title();
        for (int i = 0; i < key.length(); i++) {
            char unit = key.charAt(i);
            hash = (hash ^ (unit & 0xFF)) * FNV_PRIME;
            hash = (hash ^ (unit >>> 8)) * FNV_PRIME;
        }
        return new Dice(mixed(hash));
    }

    long nextLong() {
        state += GOLDEN_GAMMA;
        return mixed(state);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number in [0, 1). */
    double unit() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** A whole number from low to high, both included. */
    int count(int low, int high) {
        return low + (int) (unit() * (high - low + 1));
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** Minus one or plus one. */
    int side() {
        return chance(0.5) ? -1 : 1;
    }

    double pick(double... values) {
        return values[count(0, values.length - 1)];
    }

    <T> T pick(List<T> values) {
        return values.get(count(0, values.size() - 1));
    }
}
