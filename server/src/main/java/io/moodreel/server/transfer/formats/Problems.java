package io.moodreel.server.transfer.formats;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, line by line. Used by one thread. */
final class Problems {
    private static final int MOST = 100;

    /** What is read from a row. */
    @FunctionalInterface
    interface RowReading {
        void read() throws BadCellException;
    }

    private final List<LineProblem> found = new ArrayList<>();
    private int more;

    void add(LineProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            more++;
        }
    }

    /** Reads a row, and notes what is wrong with it. */
    void reading(SheetRow row, RowReading reading) {
        try {
            reading.read();
        } catch (BadCellException bad) {
            add(LineProblem.ofLine(row.sheet().file().path(), row.number(), bad.getMessage()));
        }
    }

    void throwIfAny() throws UnreadableFileException {
        if (more > 0) {
            found.add(LineProblem.ofFile("and more", "%,d further lines cannot be read.".formatted(more)));
        }
        if (!found.isEmpty()) {
            throw new UnreadableFileException(found);
        }
    }
}
