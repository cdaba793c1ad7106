package io.moodreel.server.imports.run;

import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.imports.cells.RejectedRowException;

/** From what to what a file of ratings rates. */
public enum RatingScale {
    /** 0.5 to 5 in halves; whole numbers from 1 to 5 are among them. */
    OF_FIVE("0.5, 1.0 … 5.0") {
        @Override
        double stars(double value) {
            return value;
        }
    },
    /** Whole numbers from 1 to 10, which are halves of five. */
    OF_TEN("1, 2 … 10") {
        @Override
        double stars(double value) {
            return value / 2;
        }
    };

    private final String values;

    RatingScale(String values) {
        this.values = values;
    }

    abstract double stars(double value);

    /** The rating as the library keeps it, 0.5–5.0 in halves. */
    public double rating(String text) throws RejectedRowException {
        double stars = stars(Numbers.decimal(text).orElse(0));
        if (stars < 0.5 || stars > 5.0 || stars * 2 != Math.rint(stars * 2)) {
            throw new RejectedRowException("rating '%s' is not one of %s".formatted(text, values));
        }
        return stars;
    }
}
