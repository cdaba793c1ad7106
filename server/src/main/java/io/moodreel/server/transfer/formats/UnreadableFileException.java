package io.moodreel.server.transfer.formats;

import java.util.List;

/** A file that cannot be taken as it is, and why. */
public final class UnreadableFileException extends Exception {
    private final transient List<LineProblem> problems;

    UnreadableFileException(List<LineProblem> problems) {
        super(problems.getFirst().place() + ": " + problems.getFirst().sentence());
        this.problems = List.copyOf(problems);
    }

    UnreadableFileException(String file, String sentence) {
        this(List.of(LineProblem.ofFile(file, sentence)));
    }

    /** At least one, in the order of the file. */
    public List<LineProblem> problems() {
        return problems;
    }
}
