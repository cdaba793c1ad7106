package io.moodreel.search.tfidf;

import java.util.Arrays;

/** Counts the terms of one text; cleared and used again for the next. Not safe for several threads. */
final class TermCounter {

    private int[] terms = new int[256];
    private int size;

    void add(int term) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
        }
        terms[size++] = term;
    }

    /** Hands over every distinct term once, ascending, with its count, and forgets them. */
    void drainTo(CountConsumer consumer) {
        Arrays.sort(terms, 0, size);
        int start = 0;
        while (start < size) {
            int end = start + 1;
            while (end < size && terms[end] == terms[start]) {
                end++;
            }
            consumer.count(terms[start], end - start);
            start = end;
        }
        size = 0;
    }

    /** Takes a term and how often it occurs, at least once. */
    @FunctionalInterface
    interface CountConsumer {

        void count(int term, int count);
    }
}
