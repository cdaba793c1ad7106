package io.moodreel.evaluate.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LabelledWishesTest {
    private static final String SETTING = "MOODREEL_SHARED_DATA";

    @Test
    void everyAnswer_isATitleOfTheStarterCatalogue_andNoWishStandsTwice() {
        SearchCatalogue starter = StarterTitles.read();

        assertThat(starter.wishes()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(starter.wishes().stream().map(Wish::text)).doesNotHaveDuplicates();
        for (Wish wish : starter.wishes()) {
            assertThat(starter.grades(wish)).as(wish.text()).hasSameSizeAs(wish.answers());
            assertThat(wish.answers()).as("a good answer to " + wish.text()).anyMatch(answer -> answer.grade() >= 2);
        }
    }

    @Test
    void halves_shareNoWish_andAreAllOfThem() {
        List<Wish> wishes = WishFile.ofStarterCatalogue();
        List<Wish> tuning = Half.TUNING.of(wishes);
        List<Wish> reporting = Half.REPORTING.of(wishes);

        assertThat(tuning).doesNotContainAnyElementsOf(reporting);
        assertThat(tuning.size() + reporting.size()).isEqualTo(wishes.size());
        assertThat(Half.BOTH.of(wishes)).isEqualTo(wishes);
        assertThat(tuning.getFirst()).isEqualTo(wishes.getFirst());
    }

    @Test
    void anAnswerInAnotherForm_isRefusedWithTheForm() {
        assertThatThrownBy(() -> WishFile.parse("? sea\n4 film 2000 The Sea\n"))
                .hasMessage(
                        "\"4 film 2000 The Sea\" is no answer; write a grade from 1 to 3, film or book, the year and the"
                                + " title");
        assertThatThrownBy(() -> WishFile.parse("? sea\n? lake\n3 book 1999 Lake\n"))
                .hasMessageStartingWith("the wish \"sea\" has no answer");
    }

    @Test
    void anAnswerThatTheCatalogueLacks_isNamed() {
        SearchCatalogue empty = new SearchCatalogue("empty", List.of(), WishFile.parse("? sea\n3 film 2000 The Sea\n"));

        assertThatThrownBy(() -> empty.grades(empty.wishes().getFirst()))
                .hasMessageContaining("The Sea")
                .hasMessageContaining("which the catalogue empty does not have");
    }

    @Test
    @Tag("shared-data")
    void everyKnownFilm_isOneOfWikipedias() throws IOException {
        String setting = System.getProperty(SETTING, System.getenv().getOrDefault(SETTING, "../../shared/data"));
        Path folder = Path.of(setting).toAbsolutePath().normalize().resolve("wikipedia-movies");
        assumeThat(Files.isDirectory(folder))
                .as("skipped: no shared data at %s (set %s)", folder, SETTING)
                .isTrue();

        SearchCatalogue wikipedia = WikipediaTitles.read(folder);

        assertThat(wikipedia.wishes()).hasSize(40);
        wikipedia.wishes().forEach(wish -> assertThat(wikipedia.grades(wish)).hasSize(1));
    }
}
