package io.moodreel.search.text;

/**
 * The number of letters to insert, drop, exchange or swap with their neighbour to get from one word to another (optimal
 * string alignment; Damerau 1964), the measure of Lucene's Levenshtein automata.
 */
final class EditDistance {

    private EditDistance() {}

    static int between(String first, String second) {
        int[] a = first.codePoints().toArray();
        int[] b = second.codePoints().toArray();
        int[][] distance = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : cell(distance, a, b, i, j);
            }
        }
        return distance[a.length][b.length];
    }

    private static int cell(int[][] distance, int[] a, int[] b, int i, int j) {
        int exchanged = distance[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int best = Math.min(exchanged, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
            return Math.min(best, distance[i - 2][j - 2] + 1);
        }
        return best;
    }
}
