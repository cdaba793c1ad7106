package io.moodreel.bench.generated;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Titles shaped like the TMDB dataset's, in any number. Each follows from the seed and its place alone, so a stream may
 * be cut, repeated or made in parallel and stays the same. Immutable, safe for any thread.
 *
 * <p>The 2,631 most-voted films of the dataset have overviews of 47 words in the mean (median 44, logarithm's deviation
 * 0.47), 2.8 genres, 13.6 keywords of 9,449, 1.6 languages. The whole dataset, 1.2 million films, is mostly films that
 * few have seen: here overviews have 40 words in the mean, one in eight is missing, and keywords grow with the votes.
 * Votes follow a power law from none (half the films) to some 35,000.
 */
public final class TitleGenerator {

    private static final String[] GENRES = {
        "Drama",
        "Action",
        "Comedy",
        "Thriller",
        "Adventure",
        "Science Fiction",
        "Fantasy",
        "Crime",
        "Romance",
        "Family",
        "Horror",
        "Animation",
        "Mystery",
        "History",
        "War",
        "Music",
        "Western",
        "TV Movie",
        "Documentary"
    };
    private static final String[] LANGUAGES = {"en", "fr", "es", "ja", "de", "hi", "it", "pt", "zh", "ko", "ru", "sv"};
    private static final double WITHOUT_OVERVIEW = 0.125;
    private static final double OVERVIEW_LOGARITHM = 3.58;
    private static final double OVERVIEW_DEVIATION = 0.47;
    private static final int LONGEST_OVERVIEW = 200;
    private static final int KEYWORDS = 30_000;
    private static final int FIRST_NAMES = 4_000;
    private static final int SURNAMES = 60_000;

    private final long seed;
    private final Prose prose = new Prose();
    private final ZipfRanks keywordRanks = new ZipfRanks(KEYWORDS);

    public TitleGenerator(long seed) {
        this.seed = seed;
    }

    /** The first {@code count} titles in order, made as they are asked for. */
    public Stream<GeneratedTitle> titles(int count) {
        return IntStream.range(0, count).mapToObj(this::title);
    }

    /** The title at {@code place}, 0 or more. */
    public GeneratedTitle title(int place) {
        RandomGenerator random = new SplittableRandom(seed + place * 0x9E3779B97F4A7C15L);
        int genre = skewed(GENRES.length, random);
        long votes = (long) (Math.pow(1 - random.nextDouble(), -0.75) - 1);
        return new GeneratedTitle(
                place + 1L,
                name(random),
                prose.write(overviewLength(random), genre, GENRES.length, random),
                genres(genre, random),
                keywords(votes, random),
                people(random),
                languages(random),
                year(random),
                votes == 0 ? 0 : Math.round((3 + 6 * mean(4, random)) * 1000) / 1000.0,
                votes,
                Math.round((0.6 + Math.sqrt(votes) * random.nextDouble()) * 1000) / 1000.0);
    }

    private String name(RandomGenerator random) {
        StringBuilder name = new StringBuilder(random.nextInt(4) == 0 ? "The " : "");
        int words = 1 + skewed(6, random);
        for (int i = 0; i < words; i++) {
            name.append(i == 0 ? "" : " ").append(Words.capitalised(prose.rank(random)));
        }
        return name.toString();
    }

    private static int overviewLength(RandomGenerator random) {
        if (random.nextDouble() < WITHOUT_OVERVIEW) {
            return 0;
        }
        double length = Math.exp(OVERVIEW_LOGARITHM + OVERVIEW_DEVIATION * random.nextGaussian());
        return Math.clamp(Math.round(length), 3, LONGEST_OVERVIEW);
    }

    private static List<String> genres(int first, RandomGenerator random) {
        Set<String> genres = new LinkedHashSet<>();
        genres.add(GENRES[first]);
        int others = random.nextInt(4);
        for (int i = 0; i < others; i++) {
            genres.add(GENRES[skewed(GENRES.length, random)]);
        }
        return List.copyOf(genres);
    }

    private List<String> keywords(long votes, RandomGenerator random) {
        int most = votes >= 1_000 ? 27 : votes >= 10 ? 9 : 3;
        int count = random.nextInt(most + 1);
        Set<String> keywords = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            int keyword = keywordRanks.draw(random);
            // every other keyword is two words, the second one common
            String second = keyword % 2 == 0 ? "" : " " + Words.word(keyword % 400);
            keywords.add(Words.word(keyword) + second);
        }
        return List.copyOf(keywords);
    }

    private static List<String> people(RandomGenerator random) {
        int count = 1 + random.nextInt(6);
        List<String> people = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            people.add(
                    Words.capitalised(skewed(FIRST_NAMES, random)) + " " + Words.capitalised(skewed(SURNAMES, random)));
        }
        return people;
    }

    private static List<String> languages(RandomGenerator random) {
        Set<String> languages = new LinkedHashSet<>();
        int count = 1 + skewed(3, random);
        for (int i = 0; i < count; i++) {
            languages.add(LANGUAGES[skewed(LANGUAGES.length, random)]);
        }
        return List.copyOf(languages);
    }

    /** From 1910 to 2024, half of them after 2000. */
    private static int year(RandomGenerator random) {
        return 2024 - skewed(115, random);
    }

    /** A number from 0 to {@code bound - 1}, the lower ones likelier. */
    private static int skewed(int bound, RandomGenerator random) {
        double share = random.nextDouble();
        return (int) (bound * share * share);
    }

    private static double mean(int count, RandomGenerator random) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += random.nextDouble();
        }
        return sum / count;
    }
}
