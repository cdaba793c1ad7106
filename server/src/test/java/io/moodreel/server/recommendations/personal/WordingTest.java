package io.moodreel.server.recommendations.personal;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Reason.Contribution;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final List<String> NAMES = List.of("Amélie", "Alien", "Heat");

    private static io.moodreel.server.catalog.Reason told(Reason reason) {
        return Wording.of(reason, NAMES::get);
    }

    @Test
    void ratings_nameTheTitlesAndStars() {
        var reason = told(new Reason.YourRatings(
                List.of(new Contribution(0, 4.5f, 3), new Contribution(1, 1, 2), new Contribution(2, 5, 1))));

        assertThat(reason.kind()).isEqualTo("because_you_rated");
        assertThat(reason.text()).isEqualTo("Because you gave ★4.5 to Amélie and ★5 to Heat");
        assertThat(reason.because()).containsExactly("Amélie", "Heat");
    }

    @Test
    void lowRating_isNotToldAsLiking() {
        assertThat(told(new Reason.YourRatings(List.of(new Contribution(1, 1, 2))))
                        .text())
                .isEqualTo("Related to Alien, which you rated");
    }

    @Test
    void people_areCounted() {
        assertThat(told(new Reason.PeopleLikeYou(12, 4.26f)).text())
                .isEqualTo("12 people who rate like you give it ★4.3");
        assertThat(told(new Reason.PeopleLikeYou(1, 4)).text()).isEqualTo("1 person who rates like you gives it ★4.0");
        assertThat(told(new Reason.Popular(1204, 4)).text()).isEqualTo("Liked by 1,204 people");
    }

    @Test
    void sharedWords_areListed() {
        assertThat(told(new Reason.SharedFeatures(List.of("heist", "Paris"))).text())
                .isEqualTo("Shares: heist, Paris");
    }
}
