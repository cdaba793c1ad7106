package io.moodreel.server.recommendations.training;

import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.ranking.ItemSimilarity;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By item the genres of a title, each a bit: what variety goes by. Two titles are as alike as the genres of both by those
 * of either (Jaccard 1901). Immutable and safe for any thread.
 */
final class ItemGenres implements ItemSimilarity {
    private static final int MOST_GENRES = Long.SIZE;

    private final long[] bits;

    private ItemGenres(long[] bits) {
        this.bits = bits;
    }

    /** Of the genres the commonest 64 are told apart. */
    static ItemGenres of(List<List<String>> genresByItem) {
        Map<String, Integer> counts = new HashMap<>();
        genresByItem.stream().flatMap(Collection::stream).forEach(genre -> counts.merge(genre, 1, Integer::sum));
        List<String> names = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_GENRES)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        long[] bits = new long[genresByItem.size()];
        for (int item = 0; item < bits.length; item++) {
            for (String genre : genresByItem.get(item)) {
                Integer place = places.get(genre);
                bits[item] |= place == null ? 0 : 1L << place;
            }
        }
        return new ItemGenres(bits);
    }

    static ItemGenres read(ModelFile file) {
        return new ItemGenres(file.longArray("genres"));
    }

    void write(ModelWriter writer) {
        writer.longs("genres", bits);
    }

    @Override
    public float between(int item, int other) {
        int either = Long.bitCount(bits[item] | bits[other]);
        return either == 0 ? 0 : (float) Long.bitCount(bits[item] & bits[other]) / either;
    }

    long memoryBytes() {
        return (long) Long.BYTES * bits.length;
    }
}
