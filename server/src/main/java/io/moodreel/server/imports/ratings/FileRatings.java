package io.moodreel.server.imports.ratings;

import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.files.Row;
import io.moodreel.server.imports.run.ImportCounts;
import io.moodreel.server.imports.run.RatingRows;
import io.moodreel.server.imports.run.RatingTime;
import java.util.Optional;

/** Rows of a file of ratings. */
final class FileRatings implements RatingRows.Reader<CsvCells> {
    /** Titles that somebody has, without an opinion. */
    static final String WITHOUT_OPINION = "without_opinion";

    private static final int LONGEST_USER = 100;

    private final RatingsForm form;
    private final ImportCounts counts;

    FileRatings(RatingsForm form, ImportCounts counts) {
        this.form = form;
        this.counts = counts;
    }

    @Override
    public Optional<RatingRows.Rating> read(Row.Whole<CsvCells> row) throws RejectedRowException {
        CsvCells cells = row.content();
        RatingsColumns columns = form.columns();
        String user = cells.line(columns.user());
        if (user.isEmpty() || user.length() > LONGEST_USER) {
            throw new RejectedRowException(
                    "the user's length is %d; a user has 1 to %d characters".formatted(user.length(), LONGEST_USER));
        }
        String rating = cells.text(columns.rating());
        if (form.zeroIsNoRating() && rating.equals("0")) {
            counts.add(WITHOUT_OPINION, 1);
            return Optional.empty();
        }
        return Optional.of(new RatingRows.Rating(
                user,
                form.scheme().id(cells.text(columns.item())),
                form.scale().rating(rating),
                columns.time().isEmpty() ? RatingTime.ofRow(row) : RatingTime.of(cells.text(columns.time()))));
    }
}
