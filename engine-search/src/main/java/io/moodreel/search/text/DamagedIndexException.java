package io.moodreel.search.text;

import java.nio.file.Path;

/**
 * The index on disk cannot be used: files are missing, cut short or overwritten, or another version of Lucene or of
 * our schema wrote it. Nothing of value is lost: {@link TitleIndex#openOrRecreate} starts an empty one, to be filled
 * from the catalogue.
 */
public final class DamagedIndexException extends RuntimeException {

    DamagedIndexException(Path directory, String reason) {
        super(message(directory, reason));
    }

    DamagedIndexException(Path directory, Throwable cause) {
        super(message(directory, cause.toString()), cause);
    }

    private static String message(Path directory, String reason) {
        return "the title index in " + directory + " is damaged (" + reason
                + "); delete it and fill a new one from the catalogue";
    }
}
