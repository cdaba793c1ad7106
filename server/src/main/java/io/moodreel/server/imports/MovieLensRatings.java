package io.moodreel.server.imports;

import java.util.Optional;

/** Rows of {@code ratings.csv} of MovieLens. */
final class MovieLensRatings implements RatingRows.Reader<CsvCells> {
    @Override
    public Optional<RatingRows.Rating> read(Row.Whole<CsvCells> row) throws RejectedRowException {
        CsvCells cells = row.content();
        return Optional.of(new RatingRows.Rating(
                Long.toString(Numbers.id(cells, "userId")),
                Long.toString(Numbers.id(cells, "movieId")),
                RatingScale.OF_FIVE.rating(cells.text("rating")),
                RatingTime.of(cells.text("timestamp"))));
    }
}
