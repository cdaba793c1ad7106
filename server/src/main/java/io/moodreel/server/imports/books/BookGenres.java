package io.moodreel.server.imports.books;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The catalogue's book genres, and which of them a reader's shelf or a library's subject means. Where films have the
 * same genre it has the same name, so that a mood finds both.
 */
final class BookGenres {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> GENRES = table();

    /** Genres that no novel has, though libraries file what a novel is about under the same words. */
    private static final Set<String> FACTUAL = Set.of(
            "Art",
            "Biography",
            "Business",
            "Cooking",
            "Essays",
            "History",
            "Memoir",
            "Music",
            "Nonfiction",
            "Philosophy",
            "Politics",
            "Psychology",
            "Religion",
            "Science",
            "Self-Help",
            "Sports",
            "Travel");

    private BookGenres() {}

    /** Whether only factual books have it. */
    static boolean isFactual(String genre) {
        return FACTUAL.contains(genre);
    }

    /** The genre of a shelf or subject, e.g. "sci-fi" or "Detective and mystery stories"; empty for what is none. */
    static Optional<String> of(String name) {
        String words = GAPS.matcher(
                        name.toLowerCase(Locale.ROOT).replace("'", "").replace("’", ""))
                .replaceAll(" ")
                .strip();
        return Optional.ofNullable(GENRES.get(words));
    }

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        otherNames().forEach((genre, names) -> {
            put(table, genre.toLowerCase(Locale.ROOT), genre);
            names.forEach(name -> put(table, name, genre));
        });
        return Map.copyOf(table);
    }

    private static void put(Map<String, String> table, String name, String genre) {
        table.put(name, genre);
        // libraries write "Fantasy fiction" and "Fiction, fantasy, general"
        table.putIfAbsent(name + " fiction", genre);
        table.putIfAbsent("fiction " + name, genre);
        table.putIfAbsent("fiction " + name + " general", genre);
        table.putIfAbsent(name + " books", genre);
        table.putIfAbsent(name + " novels", genre);
    }

    private static Map<String, List<String>> otherNames() {
        return Map.ofEntries(
                Map.entry("Action", List.of("action adventure", "action and adventure", "action thriller")),
                Map.entry(
                        "Adventure",
                        List.of("adventures", "adventure stories", "adventure and adventurers", "sea stories")),
                Map.entry("Art", List.of("arts", "art history", "photography", "architecture", "design")),
                Map.entry(
                        "Biography",
                        List.of("biographies", "biographical", "autobiography", "biography autobiography")),
                Map.entry(
                        "Business", List.of("economics", "finance", "management", "business economics", "leadership")),
                Map.entry(
                        "Children",
                        List.of(
                                "childrens",
                                "children s",
                                "kids",
                                "juvenile",
                                "childrens literature",
                                "childrens lit",
                                "childrens stories",
                                "middle grade",
                                "picture",
                                "picture book",
                                "juvenile literature")),
                Map.entry(
                        "Classics",
                        List.of("classic", "classic literature", "classical literature", "modern classics")),
                Map.entry("Comedy", List.of("humor", "humour", "humorous", "funny", "humorous stories", "satire")),
                Map.entry(
                        "Comics",
                        List.of(
                                "comic",
                                "comic book",
                                "graphic novels",
                                "graphic novel",
                                "graphic",
                                "comics graphic novels",
                                "comic books strips etc",
                                "comic books strips",
                                "manga",
                                "comics and graphic novels")),
                Map.entry("Cooking", List.of("cookbooks", "cookery", "food", "cook")),
                Map.entry("Crime", List.of("true crime", "crime thriller", "murder", "noir", "police procedural")),
                Map.entry("Drama", List.of("plays", "play", "theatre", "theater", "english drama", "american drama")),
                Map.entry("Dystopia", List.of("dystopian", "dystopias", "post apocalyptic")),
                Map.entry("Essays", List.of("essay", "american essays", "english essays")),
                Map.entry(
                        "Fantasy",
                        List.of("high fantasy", "epic fantasy", "urban fantasy", "fantasy magic", "fantasy general")),
                Map.entry("Historical Fiction", List.of("historical", "fiction historical", "historical novel")),
                Map.entry("History", List.of("world history", "american history", "military history")),
                Map.entry(
                        "Horror",
                        List.of("horror tales", "horror stories", "ghost stories", "gothic", "vampires", "zombies")),
                Map.entry("Memoir", List.of("memoirs", "autobiographies", "biography memoir", "personal memoirs")),
                Map.entry("Music", List.of("musicians", "rock music")),
                Map.entry(
                        "Mystery",
                        List.of(
                                "mysteries",
                                "detective",
                                "detective and mystery stories",
                                "mystery and detective stories",
                                "mystery detective",
                                "mystery detective general",
                                "mystery thriller",
                                "cozy mystery",
                                "whodunit")),
                Map.entry("Mythology", List.of("myths", "mythology folklore", "fairy tales", "fairytales", "folklore")),
                Map.entry("Nonfiction", List.of("non fiction", "nonfiction general")),
                Map.entry("Paranormal", List.of("paranormal romance", "supernatural", "occult")),
                Map.entry("Philosophy", List.of("philosophical", "ethics", "political philosophy")),
                Map.entry("Poetry", List.of("poems", "poem", "american poetry", "english poetry", "verse")),
                Map.entry("Politics", List.of("political", "political science", "politics and government")),
                Map.entry("Psychology", List.of("psychological", "mental health")),
                Map.entry(
                        "Religion",
                        List.of(
                                "religious",
                                "christianity",
                                "spirituality",
                                "theology",
                                "christian",
                                "buddhism",
                                "faith")),
                Map.entry(
                        "Romance",
                        List.of(
                                "love stories",
                                "chick lit",
                                "romantic",
                                "contemporary romance",
                                "historical romance",
                                "erotica")),
                Map.entry(
                        "Science",
                        List.of("popular science", "physics", "biology", "mathematics", "nature", "astronomy")),
                Map.entry(
                        "Science Fiction",
                        List.of(
                                "sci fi",
                                "scifi",
                                "sf",
                                "science fiction general",
                                "space opera",
                                "cyberpunk",
                                "speculative")),
                Map.entry("Self-Help", List.of("self help", "selfhelp", "self improvement", "personal development")),
                Map.entry("Short Stories", List.of("short story", "stories", "anthology", "anthologies")),
                Map.entry("Sports", List.of("sport", "sports and recreation", "baseball", "football")),
                Map.entry(
                        "Thriller",
                        List.of("thrillers", "suspense", "spy", "espionage", "spy stories", "suspense thriller")),
                Map.entry("Travel", List.of("travels", "description and travel", "voyages and travels")),
                Map.entry("War", List.of("war stories", "wwii", "world war ii", "military", "world war 1939 1945")),
                Map.entry("Western", List.of("westerns", "western stories")),
                Map.entry(
                        "Young Adult",
                        List.of("ya", "teen", "young adults", "ya fantasy", "ya fiction", "young adult literature")));
    }
}
