package io.moodreel.recommend.content;

import io.moodreel.recommend.data.IdIndex;
import io.moodreel.recommend.data.ItemDescriptions;
import io.moodreel.recommend.training.Training;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which features each item has and how often: the raw counts that TF-IDF starts from. Features are numbered as they are
 * met.
 */
final class Occurrences {
    private static final int ITEMS_BETWEEN_REPORTS = 10_000;

    private final Map<Feature, Integer> numbers = new HashMap<>();
    private final List<Feature> features = new ArrayList<>();
    private final int[][] ofItem;

    private Occurrences(int items) {
        ofItem = new int[items][];
    }

    static Occurrences read(IdIndex items, ItemDescriptions descriptions, Training training) {
        Occurrences occurrences = new Occurrences(items.size());
        List<Integer> found = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            found.clear();
            Feature.each(descriptions.of(items.id(item)), feature -> found.add(occurrences.number(feature)));
            int[] sorted = found.stream().mapToInt(Integer::intValue).sorted().toArray();
            occurrences.ofItem[item] = sorted;
            if (item % ITEMS_BETWEEN_REPORTS == 0) {
                training.reached(0.9 * item / items.size(), "description " + (item + 1) + " of " + items.size());
            }
        }
        return occurrences;
    }

    private int number(Feature feature) {
        Integer known = numbers.putIfAbsent(feature, features.size());
        if (known != null) {
            return known;
        }
        features.add(feature);
        return features.size() - 1;
    }

    int itemCount() {
        return ofItem.length;
    }

    List<Feature> features() {
        return features;
    }

    /** The numbers of an item's features, ascending, each as often as it occurs. */
    int[] of(int item) {
        return ofItem[item];
    }

    /** In how many items each feature occurs. */
    int[] documentFrequencies() {
        int[] frequencies = new int[features.size()];
        for (int[] occurring : ofItem) {
            Arrays.stream(occurring).distinct().forEach(feature -> frequencies[feature]++);
        }
        return frequencies;
    }
}
