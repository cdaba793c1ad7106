package io.moodreel.evaluate.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** How a file of ratings is written. */
public enum Format {
    /** A MovieLens folder, or its ratings.csv: a header, then user, item, rating, time with commas. */
    MOVIELENS("movielens") {
        @Override
        void read(Path path, RatingSink sink) throws IOException {
            Path file = Files.isDirectory(path) ? path.resolve("ratings.csv") : path;
            try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
                for (NamedCsvRecord row : records) {
                    requireColumns(row, file);
                    sink.add(
                            row.getStartingLineNumber(),
                            row.getField("userId"),
                            row.getField("movieId"),
                            row.getField("rating"),
                            row.findField("timestamp").orElse(""));
                }
            }
        }
    },
    /** As MovieLens 100K's u.data: user, item, rating, time with tabs. */
    U_DATA("u.data") {
        @Override
        void read(Path path, RatingSink sink) throws IOException {
            readSeparated(path, "\t", sink);
        }
    },
    /** As MovieLens 1M's ratings.dat: user, item, rating, time with two colons. */
    DAT("dat") {
        @Override
        void read(Path path, RatingSink sink) throws IOException {
            readSeparated(Files.isDirectory(path) ? path.resolve("ratings.dat") : path, "::", sink);
        }
    },
    /** A user and then all their items on one line, with spaces. */
    ADJACENCY("adjacency") {
        @Override
        void read(Path path, RatingSink sink) throws IOException {
            try (BufferedReader lines = Files.newBufferedReader(path)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    StringTokenizer words = new StringTokenizer(line);
                    if (!words.hasMoreTokens()) {
                        continue;
                    }
                    String user = words.nextToken();
                    while (words.hasMoreTokens()) {
                        sink.add(user, words.nextToken());
                    }
                }
            }
        }
    },
    /** As BX-Book-Ratings.csv: a header, then user, ISBN, rating with semicolons; a 0 means read but not rated. */
    BOOK_CROSSING("book-crossing") {
        @Override
        void read(Path path, RatingSink sink) throws IOException {
            Path file = Files.isDirectory(path) ? path.resolve("BX-Book-Ratings.csv") : path;
            try (CsvReader<NamedCsvRecord> records =
                    CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file, StandardCharsets.ISO_8859_1)) {
                for (NamedCsvRecord row : records) {
                    if (row.getFieldCount() < 3) {
                        throw sink.wrong(
                                row.getStartingLineNumber(), "fewer than three columns; they are user;ISBN;rating");
                    }
                    sink.add(row.getStartingLineNumber(), row.getField(0), row.getField(1), row.getField(2), "");
                }
            }
        }
    };

    private final String word;

    Format(String word) {
        this.word = word;
    }

    /** What it is called on the command line. */
    public String word() {
        return word;
    }

    /**
     * The format of this name.
     *
     * @throws DatasetException when there is none
     */
    public static Format of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new DatasetException("there is no format \"" + word + "\"; there are "
                        + Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "))));
    }

    abstract void read(Path path, RatingSink sink) throws IOException;

    private static void requireColumns(NamedCsvRecord row, Path file) {
        if (!row.getHeader().containsAll(List.of("userId", "movieId", "rating"))) {
            throw new DatasetException(file + " has the columns " + String.join(", ", row.getHeader())
                    + "; MovieLens has userId, movieId, rating, timestamp. Check --format");
        }
    }

    private static void readSeparated(Path path, String separator, RatingSink sink) throws IOException {
        // Latin-1 reads any bytes: names in other encodings do not matter here
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                String[] fields = line.split(separator, 5);
                if (fields.length < 3) {
                    throw sink.wrong(
                            number,
                            "\"" + line + "\" is not user, item, rating and time with "
                                    + (separator.equals("\t") ? "tabs" : separator) + " between. Check --format");
                }
                sink.add(number, fields[0], fields[1], fields[2], fields.length > 3 ? fields[3] : "");
            }
        }
    }
}
