package io.moodreel.server.imports.films;

import io.moodreel.server.catalog.Source;
import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.files.Row;
import io.moodreel.server.imports.run.Rejects;
import io.moodreel.server.imports.run.RowImport;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What other places call the films of MovieLens, from {@code links.csv}. Kept in plain arrays, 24 bytes a film: two
 * megabytes for the largest MovieLens there is, whatever order its files are in.
 */
final class MovieLensLinks implements RowImport<CsvCells> {
    private static final int INDEX_BITS = 24;
    private static final int MOST_LINKS = 1 << INDEX_BITS;
    private static final long LARGEST_MOVIE_ID = Long.MAX_VALUE >> INDEX_BITS;

    /** Movie id and, in the low bits, where its ids elsewhere are: sorted, these find a movie. */
    private long[] movies = new long[1024];

    private long[] imdbIds = new long[1024];
    private long[] tmdbIds = new long[1024];
    private int size;

    @Override
    public void take(Row.Whole<CsvCells> whole) throws RejectedRowException {
        CsvCells row = whole.content();
        long movieId = Numbers.id(row, "movieId");
        long imdbId = optionalId(row, "imdbId");
        long tmdbId = optionalId(row, "tmdbId");
        if (size == MOST_LINKS || movieId > LARGEST_MOVIE_ID) {
            throw new RejectedRowException("no MovieLens has so many films");
        }
        if (size == movies.length) {
            grow();
        }
        movies[size] = movieId << INDEX_BITS | size;
        imdbIds[size] = imdbId;
        tmdbIds[size] = tmdbId;
        size++;
    }

    private void grow() {
        movies = Arrays.copyOf(movies, 2 * size);
        imdbIds = Arrays.copyOf(imdbIds, 2 * size);
        tmdbIds = Arrays.copyOf(tmdbIds, 2 * size);
    }

    private static long optionalId(CsvCells row, String column) throws RejectedRowException {
        return row.text(column).isEmpty() ? 0 : Numbers.id(row, column);
    }

    @Override
    public void flush(Rejects rejects) {
        Arrays.sort(movies, 0, size);
    }

    /** The imdb and tmdb ids of a film, as far as they are known. */
    Map<String, String> idsOf(long movieId) {
        Map<String, String> ids = new HashMap<>();
        int found = Arrays.binarySearch(movies, 0, size, movieId << INDEX_BITS);
        int position = found < 0 ? -found - 1 : found;
        if (position == size || movies[position] >> INDEX_BITS != movieId) {
            return ids;
        }
        int index = (int) (movies[position] & (MOST_LINKS - 1));
        if (imdbIds[index] > 0) {
            ids.put("imdb", "tt%07d".formatted(imdbIds[index]));
        }
        if (tmdbIds[index] > 0) {
            ids.put(Source.TMDB.scheme(), Long.toString(tmdbIds[index]));
        }
        return ids;
    }
}
