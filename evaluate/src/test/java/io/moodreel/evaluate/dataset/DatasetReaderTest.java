package io.moodreel.evaluate.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.ItemDescription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetReaderTest {
    @TempDir
    Path folder;

    @Test
    void everyFormat_isRead() throws IOException {
        Files.writeString(
                folder.resolve("ratings.csv"), "userId,movieId,rating,timestamp\r\n1,10,4.5,100\r\n2,10,3.0,200\r\n");
        assertThat(read(Format.MOVIELENS, folder)).hasToString("2 ratings by 2 users of 1 items");
        assertThat(read(Format.U_DATA, file("1\t10\t4.5\t100\n2\t10\t3\t200\n\n"))
                        .history(0)
                        .time(0))
                .isEqualTo(100);
        assertThat(read(Format.DAT, file("1::0120735::9::1363245118\n2::0120735::0\n"))
                        .mean())
                .isEqualTo(4.5);
        assertThat(read(Format.ADJACENCY, file("1 10 20 30\n2 10\n3\n")))
                .hasToString("4 ratings by 2 users of 3 items");
        assertThat(read(
                                Format.BOOK_CROSSING,
                                file("User-ID;ISBN;Book-Rating\n276725;034545104X;0\n276726;155061224;5\n"))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void filesOfOneDataSet_shareTheirNames() throws IOException {
        DatasetReader reader = new DatasetReader(Format.ADJACENCY);
        Interactions train = reader.read(Files.writeString(folder.resolve("train"), "anna 034545104X 7\n"));
        Interactions test = reader.read(Files.writeString(folder.resolve("test"), "bert 7 8\nanna 034545104X\n"));

        assertThat(train.users().id(0)).isEqualTo(test.users().id(1));
        assertThat(train.items().find(7)).isNotNegative();
        assertThat(test.items().find(train.items().id(0))).isNotNegative();
    }

    @Test
    void repeatedPair_theLaterCounts() throws IOException {
        Interactions ratings = read(Format.U_DATA, file("1\t1\t5\t10\n1\t1\t2\t20\n1\t1\t3\t5\n"));
        assertThat(ratings.history(0)).hasToString("user 0: 0=2.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U_DATA | 1;1;good;5 | line 1: the rating is \"good\"; it must be a number. Check --format",
                "U_DATA | 1;1;NaN;5 | line 1: the rating is NaN; it must be finite. Remove the line",
                "U_DATA | 1;1;3;x | line 1: the time is \"x\"; it must be seconds since 1970",
                "U_DATA | 1,1,3,5 | is not user, item, rating and time with tabs between. Check --format",
                "U_DATA | 1; ;3;5 | line 1: the user or the item is empty",
                "DAT | 1:1:3 | with :: between. Check --format",
                "MOVIELENS | a,b,c~1,2,3 | has the columns a, b, c; MovieLens has userId, movieId, rating, timestamp. Check --format",
                "ADJACENCY | 1 | holds no ratings; there is nothing to learn from",
            })
    void badInput_isOneSentence(Format format, String content, String sentence) throws IOException {
        Path path = file(content.replace(';', '\t').replace('~', '\n'));
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> read(format, path))
                .withMessageContaining(sentence)
                .withMessageNotContaining("\n");
    }

    @Test
    void emptyFile_missingFile_andUnknownFormat_areSaid() throws IOException {
        for (Format format : Format.values()) {
            assertThatExceptionOfType(DatasetException.class)
                    .isThrownBy(() -> read(format, file("")))
                    .withMessageContaining("holds no ratings");
            assertThatExceptionOfType(DatasetException.class)
                    .isThrownBy(() -> read(format, folder.resolve("none")))
                    .withMessageContaining("there is no file");
        }
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Format.of("csv"))
                .withMessage("there is no format \"csv\"; there are movielens, u.data, dat, adjacency, book-crossing");
    }

    @Test
    void binaryFile_isSaid() throws IOException {
        Path path = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        for (Format format : Format.values()) {
            assertThatExceptionOfType(DatasetException.class).isThrownBy(() -> read(format, path));
        }
    }

    @Test
    void films_haveGenresAndTags() throws IOException {
        Files.writeString(
                folder.resolve("movies.csv"),
                "movieId,title,genres\n1,\"Up, again (2009)\",Adventure|Comedy\n2,Nothing,(no genres listed)\n",
                StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("tags.csv"), "userId,movieId,tag,timestamp\n5,1,Balloons,7\n");

        ItemDescription film = MovieLensDescriptions.read(folder).of(1);

        assertThat(film.title()).isEqualTo("Up, again (2009)");
        assertThat(film.genres()).containsExactly("Adventure", "Comedy");
        assertThat(film.keywords()).containsExactly("balloons");
        assertThat(MovieLensDescriptions.read(folder).of(2).genres()).isEmpty();
        assertThat(MovieLensDescriptions.read(folder).of(3)).isEqualTo(ItemDescription.UNKNOWN);
    }

    private static Interactions read(Format format, Path path) {
        return new DatasetReader(format).read(path);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }
}
