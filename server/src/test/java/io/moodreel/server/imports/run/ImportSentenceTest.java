package io.moodreel.server.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportSentenceTest {
    private final ImportCounts counts = new ImportCounts(List.of("rows", "added", "updated", "rejected"));

    @Test
    void countsThatAreZero_areNotTold() {
        counts.add("rows", 2_631);
        counts.add("added", 2_311);
        counts.add("updated", 319);
        counts.add("rejected", 1);

        assertThat(sentence())
                .isEqualTo("2,631 rows read: 2,311 films added, 319 updated, 1 rejected (see rejects.csv)");
    }

    @Test
    void thing_isNamedAtTheFirstCountThatIsNotZero() {
        counts.add("rows", 1);
        counts.add("updated", 1);

        assertThat(sentence()).isEqualTo("1 row read: 1 film updated");
    }

    private String sentence() {
        return new ImportSentence(counts)
                .of("film")
                .tell("added", "added")
                .tell("updated", "updated")
                .end("rejects.csv");
    }
}
