package io.moodreel.recommend;

import io.moodreel.recommend.data.ItemDescriptions;
import io.moodreel.recommend.ease.Ease;
import io.moodreel.recommend.itemknn.ItemKnn;
import io.moodreel.recommend.itemknn.ItemRating;
import io.moodreel.recommend.popularity.BestRated;
import io.moodreel.recommend.popularity.Popularity;
import io.moodreel.recommend.popularity.Trending;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.userknn.UserKnn;
import io.moodreel.recommend.userknn.UserPearson;
import java.util.List;

/** Every algorithm there is, in the order of tables. */
public final class Recommenders {
    private Recommenders() {}

    /** All algorithms; those that recommend by content read the descriptions when they are trained. */
    public static List<Algorithm<?>> all(ItemDescriptions descriptions) {
        return List.of(
                new Popularity(),
                new BestRated(),
                new Trending(),
                new UserPearson(),
                new UserKnn(),
                new ItemKnn(),
                new ItemRating(),
                new Ease());
    }
}
