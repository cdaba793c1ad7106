package io.moodreel.search.tfidf;

/** Takes one token as a range of characters; the array belongs to the caller and is only read. */
@FunctionalInterface
interface TokenConsumer {

    void token(char[] text, int start, int end);
}
