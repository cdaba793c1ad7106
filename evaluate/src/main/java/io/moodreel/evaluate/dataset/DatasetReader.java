package io.moodreel.evaluate.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.InteractionsBuilder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files of one data set, so that the same id means the same user or item in all of them. */
public final class DatasetReader {
    private final Format format;
    private final IdNames users = new IdNames();
    private final IdNames items = new IdNames();

    public DatasetReader(Format format) {
        this.format = format;
    }

    /**
     * Reads one file or folder.
     *
     * @throws DatasetException when it is missing, empty, of another format, or holds something that is no rating
     */
    public Interactions read(Path path) {
        if (!Files.exists(path)) {
            throw new DatasetException("there is no file " + path + "; check the path");
        }
        InteractionsBuilder builder = Interactions.builder();
        try {
            format.read(path, new RatingSink(path, users, items, builder));
        } catch (CharacterCodingException _) {
            throw new DatasetException(path + " is no text in UTF-8; check --format");
        } catch (CsvParseException failure) {
            throw new DatasetException(path + " is no CSV: " + failure.getMessage() + ". Check --format");
        } catch (IOException failure) {
            throw new DatasetException("cannot read " + path + " as " + format.word() + ": " + failure.getMessage());
        }
        if (builder.size() == 0) {
            throw new DatasetException(path + " holds no ratings; there is nothing to learn from");
        }
        return builder.build();
    }
}
