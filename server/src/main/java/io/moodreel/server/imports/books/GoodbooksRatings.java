package io.moodreel.server.imports.books;

import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.files.Row;
import io.moodreel.server.imports.run.RatingRows;
import io.moodreel.server.imports.run.RatingScale;
import io.moodreel.server.imports.run.RatingTime;
import java.util.Optional;

/** Rows of {@code ratings.csv} of goodbooks-10k, which are in the order of time but tell none. */
final class GoodbooksRatings implements RatingRows.Reader<CsvCells> {
    @Override
    public Optional<RatingRows.Rating> read(Row.Whole<CsvCells> row) throws RejectedRowException {
        CsvCells cells = row.content();
        return Optional.of(new RatingRows.Rating(
                Long.toString(Numbers.id(cells, "user_id")),
                Long.toString(Numbers.id(cells, "book_id")),
                RatingScale.OF_FIVE.rating(cells.text("rating")),
                RatingTime.ofRow(row)));
    }
}
