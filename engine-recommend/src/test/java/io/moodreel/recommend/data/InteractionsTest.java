package io.moodreel.recommend.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InteractionsTest {
    @Test
    void ratingsInAnyOrder_areFoundByUserAndByItem() {
        Interactions interactions = Interactions.builder()
                .add(20, 300, 5, 7)
                .add(10, 300, 4, 6)
                .add(20, 100, 3, 5)
                .build();

        assertThat(interactions.users().ids()).containsExactly(10, 20);
        assertThat(interactions.items().ids()).containsExactly(100, 300);
        assertThat(interactions.history(1)).hasToString("user 1: 0=3.0 1=5.0");
        assertThat(interactions.history(1).time(0)).isEqualTo(5);
        assertThat(interactions.raterCount(1)).isEqualTo(2);
        assertThat(interactions.rater(interactions.raterStart(1))).isZero();
        assertThat(interactions.raterRating(interactions.raterEnd(1) - 1)).isEqualTo(5);
        assertThat(interactions.mean()).isEqualTo(4);
    }

    @Test
    void repeatedRating_theLaterTimeCounts_andOfEqualTimesTheLaterRow() {
        Interactions interactions = Interactions.builder()
                .add(1, 1, 5, 200)
                .add(1, 1, 1, 100)
                .add(1, 2, 1, 100)
                .add(1, 2, 5, 100)
                .build();

        assertThat(interactions.size()).isEqualTo(2);
        assertThat(interactions.history(0)).hasToString("user 0: 0=5.0 1=5.0");
    }

    @Test
    void ratingThatIsNoNumber_isRefusedWithTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interactions.builder().add(1, 1, Float.NaN))
                .withMessageContaining("rating is NaN; it must be a finite number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interactions.builder().add(1, 1, 3, 1_700_000_000_000L))
                .withMessageContaining("Divide milliseconds by 1000");
    }

    @Test
    void nothing_isAnEmptyMatrix() {
        Interactions interactions = Interactions.builder().build();

        assertThat(interactions.size()).isZero();
        assertThat(interactions.userCount()).isZero();
        assertThat(interactions.mean()).isNaN();
    }

    @Test
    void randomRatings_equalThoseOfASortedMap() {
        long seed = 20261121;
        Random random = new Random(seed);
        InteractionsBuilder builder = Interactions.builder();
        TreeMap<Long, TreeMap<Long, Float>> expected = new TreeMap<>();
        for (int i = 0; i < 200_000; i++) {
            long user = random.nextInt(300) * 1_000_003L - 50_000_000;
            long item = random.nextInt(500) * 7_919L;
            float rating = random.nextInt(1, 11) / 2f;
            builder.add(user, item, rating, i);
            expected.computeIfAbsent(user, _ -> new TreeMap<>()).put(item, rating);
        }
        Interactions interactions = builder.build();

        TreeMap<Long, TreeMap<Long, Float>> byUser = new TreeMap<>();
        for (int user = 0; user < interactions.userCount(); user++) {
            TreeMap<Long, Float> row = new TreeMap<>();
            for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
                row.put(interactions.items().id(interactions.item(entry)), interactions.rating(entry));
            }
            byUser.put(interactions.users().id(user), row);
        }
        TreeMap<Long, TreeMap<Long, Float>> byItem = new TreeMap<>();
        for (int item = 0; item < interactions.itemCount(); item++) {
            for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
                byItem.computeIfAbsent(interactions.users().id(interactions.rater(entry)), _ -> new TreeMap<>())
                        .put(interactions.items().id(item), interactions.raterRating(entry));
            }
        }
        assertThat(byUser).as("seed %d", seed).isEqualTo(expected);
        assertThat(byItem).as("seed %d", seed).isEqualTo(expected);
    }

    @Test
    void part_keepsTheIndexes() {
        Interactions whole =
                Interactions.builder().add(1, 10, 5).add(1, 20, 2).add(2, 20, 1).build();

        Interactions liked = whole.where(entry -> whole.rating(entry) >= 4);

        assertThat(liked.size()).isEqualTo(1);
        assertThat(liked.userCount()).isEqualTo(2);
        assertThat(liked.history(1).isEmpty()).isTrue();
        assertThat(liked.raterCount(1)).isZero();
    }

    @Test
    void twoFiles_canShareTheirIndexes() {
        Interactions train = Interactions.builder().add(2, 10, 5).add(2, 30, 4).build();
        Interactions test = Interactions.builder().add(1, 20, 3).build();
        IdIndex users = train.users().union(test.users());
        IdIndex items = train.items().union(test.items());

        Interactions placed = train.under(users, items);

        assertThat(placed.history(1)).hasToString("user 1: 0=5.0 2=4.0");
        assertThat(placed.ratingCount(0)).isZero();
        assertThat(placed.raterCount(2)).isEqualTo(1);
    }

    @Test
    void aMillionRatings_takeTwentyMegabytes() {
        Random random = new Random(1);
        InteractionsBuilder builder = Interactions.builder();
        for (int i = 0; i < 1_000_000; i++) {
            builder.add(i % 5_000, random.nextInt(1_000_000_000) % 10_000, 3, i);
        }
        Interactions interactions = builder.build();

        double bytesPerRating = (double) interactions.memoryBytes() / interactions.size();
        assertThat(bytesPerRating).isCloseTo(20, within(0.5));
    }
}
