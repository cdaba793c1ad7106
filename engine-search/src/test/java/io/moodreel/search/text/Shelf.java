package io.moodreel.search.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A committed index of a few films, and the shortest way to ask it. */
final class Shelf implements AutoCloseable {

    static final IndexMarker MARKER = new IndexMarker("test", 1);

    private final TitleIndex index;

    private Shelf(TitleIndex index) {
        this.index = index;
    }

    static Shelf of(Path directory, Film... films) {
        TitleIndex index = TitleIndex.open(directory);
        index.put(Arrays.stream(films).map(Film::document).toList());
        index.commit(MARKER);
        return new Shelf(index);
    }

    List<Long> search(String text) {
        return search(text, 20);
    }

    List<Long> search(String text, int limit) {
        return hits(text, limit).stream().map(TitleHit::id).toList();
    }

    List<TitleHit> hits(String text, int limit) {
        return index.search(new TitleQuery(text, null, limit));
    }

    @Override
    public void close() {
        index.close();
    }
}
