package io.moodreel.bench.similar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one side measured in one process.
 *
 * @param facts by name, as the sides write them
 * @param queryMs by query
 * @param answers by query: row and similarity, best first
 */
record SideResult(Map<String, String> facts, double[] queryMs, List<Map<Integer, Double>> answers) {

    static SideResult read(Path file) throws IOException {
        Map<String, String> facts = new HashMap<>();
        List<Double> millis = new ArrayList<>();
        List<Map<Integer, Double>> answers = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.trim().split(" ");
            if (words[0].equals("query")) {
                millis.add(Double.valueOf(words[2]));
                answers.add(answer(words));
            } else {
                facts.put(words[0], words[1]);
            }
        }
        return new SideResult(
                facts, millis.stream().mapToDouble(Double::doubleValue).toArray(), answers);
    }

    private static Map<Integer, Double> answer(String[] words) {
        Map<Integer, Double> answer = new LinkedHashMap<>();
        for (int i = 3; i < words.length; i++) {
            String[] pair = words[i].split(":");
            answer.put(Integer.valueOf(pair[0]), Double.valueOf(pair[1]));
        }
        return answer;
    }

    double number(String fact) {
        return Double.parseDouble(facts.getOrDefault(fact, "NaN"));
    }

    /**
     * The share of our titles that are among theirs, or as similar as their last within {@code tolerance} (a tie cut
     * off differently), over all queries.
     */
    static double agreement(SideResult ours, SideResult theirs, double tolerance) {
        int all = 0;
        int agreed = 0;
        for (int query = 0; query < ours.answers.size(); query++) {
            Map<Integer, Double> their = theirs.answers.get(query);
            double last = their.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .min()
                    .orElse(0);
            for (Map.Entry<Integer, Double> title : ours.answers.get(query).entrySet()) {
                Double similarity = their.getOrDefault(title.getKey(), last);
                all++;
                agreed += Math.abs(similarity - title.getValue()) <= tolerance ? 1 : 0;
            }
            all += Math.max(0, their.size() - ours.answers.get(query).size());
        }
        return all == 0 ? 1 : (double) agreed / all;
    }
}
