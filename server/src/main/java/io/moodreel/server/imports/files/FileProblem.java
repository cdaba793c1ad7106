package io.moodreel.server.imports.files;

import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.platform.disk.DiskTroubleException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What can be wrong with a whole file, as a sentence: the file, what is wrong, what to do. */
public final class FileProblem {
    private FileProblem() {}

    /** What an import does. */
    @FunctionalInterface
    public interface Work {
        JobSummary run() throws IOException, InvalidJobException, JobFailedException;
    }

    /**
     * Does the work; whatever is wrong with its files is told in a sentence.
     *
     * @throws DiskTroubleException if the list of rejected rows finds no room
     */
    public static JobSummary telling(Work work) throws JobFailedException {
        try {
            return work.run();
        } catch (InvalidJobException e) {
            throw new JobFailedException(e.getMessage(), e);
        } catch (IOException e) {
            // only the list of rejected rows is written, and that is there
            DiskTroubleException.behind(e, "the data folder").ifPresent(trouble -> {
                throw trouble;
            });
            throw unreadable(e);
        }
    }

    static JobFailedException empty(Path file, String expected) {
        return new JobFailedException("%s is empty. Give %s.".formatted(file, expected));
    }

    static JobFailedException notCsv(Path file, String expected) {
        return new JobFailedException(
                "%s is no CSV text: if it is packed, unpack it first; if it was saved as Unicode (UTF-16), save it as UTF-8. Give %s."
                        .formatted(file, expected));
    }

    static JobFailedException notJsonList(Path file, String expected) {
        return new JobFailedException("%s is no JSON list in UTF-8: if it is packed, only gzip is understood. Give %s."
                .formatted(file, expected));
    }

    static JobFailedException missingColumns(Path file, List<String> missing, String expected) {
        String columns = (missing.size() == 1 ? "the column " : "the columns ") + String.join(", ", missing);
        return new JobFailedException("%s lacks %s in its first line. Give %s.".formatted(file, columns, expected));
    }

    /** A JSON list whose first entry is no object of the expected kind. */
    public static JobFailedException missingMembers(Path file, String members, String expected) {
        return new JobFailedException(
                "%s is a list, but its first entry lacks %s. Give %s.".formatted(file, members, expected));
    }

    static JobFailedException noRows(Path file, String expected) {
        return new JobFailedException("%s has a header but no rows. Give %s.".formatted(file, expected));
    }

    /** A JSON list without entries. */
    public static JobFailedException emptyList(Path file, String expected) {
        return new JobFailedException("%s is an empty list. Give %s.".formatted(file, expected));
    }

    private static JobFailedException unreadable(IOException failure) {
        String sentence =
                switch (failure) {
                    case BrokenFileException broken -> broken.getMessage();
                    case NoSuchFileException gone ->
                        "%s is no longer there. Put it back and start the import again.".formatted(gone.getFile());
                    case AccessDeniedException denied ->
                        "%s cannot be opened. Let the user that runs Moodreel read it, and write the data folder."
                                .formatted(denied.getFile());
                    default ->
                        "Reading or writing failed (%s). Check the disk and start the import again."
                                .formatted(failure.getMessage());
                };
        return new JobFailedException(sentence, failure);
    }
}
