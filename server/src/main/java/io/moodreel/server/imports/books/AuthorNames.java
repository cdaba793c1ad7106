package io.moodreel.server.imports.books;

import io.moodreel.server.catalog.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The authors in one cell, joined by what the file joins them with. */
final class AuthorNames {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s+");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Who signs with a single word and is often found beside a translator. */
    private static final Set<String> ONE_WORD = Set.of(
            "Aeschylus",
            "Aesop",
            "Anonymous",
            "Apollodorus",
            "Aristophanes",
            "Aristotle",
            "Augustine",
            "Avi",
            "Boethius",
            "CLAMP",
            "Cicero",
            "CliffsNotes",
            "Colette",
            "Confucius",
            "Epictetus",
            "Erasmus",
            "Euripides",
            "Hafez",
            "Hanshan",
            "Herodotus",
            "Hesiod",
            "Homer",
            "Horace",
            "Laozi",
            "Livy",
            "Lucretius",
            "Molière",
            "Ovid",
            "Pindar",
            "Plato",
            "Plotinus",
            "Plutarch",
            "Rumi",
            "Sappho",
            "Seneca",
            "Sophocles",
            "SparkNotes",
            "Stendhal",
            "Suetonius",
            "Tacitus",
            "Theocritus",
            "Thucydides",
            "Trevanian",
            "Unknown",
            "Various",
            "Virgil",
            "Voltaire",
            "Xenophon");

    private static final Set<String> FIRST_HALVES = Set.of("Anne", "Hans", "Jean", "Karl", "Marie", "Mary", "Pierre");
    private static final Set<String> NOBODY = Set.of("anonymous", "unknown", "unknown author", "various", "not a book");

    private AuthorNames() {}

    /** "Suzanne Collins, Jane Roe". */
    static List<Person> betweenCommas(String cell) {
        return people(List.of(COMMA.split(cell)));
    }

    /** "Suzanne Collins/Jane Roe". */
    static List<Person> betweenSlashes(String cell) {
        return people(List.of(SLASH.split(cell)));
    }

    /**
     * "Suzanne Collins-Jane Roe". A hyphen may also be part of a name: it separates only names of two words or more,
     * so that "Jean-Paul Sartre" and "Martyn Lloyd-Jones" stay one, and names known to be of one word.
     */
    static List<Person> betweenHyphens(String cell) {
        List<String> names = new ArrayList<>();
        String name = "";
        for (String part : cell.split("-")) {
            boolean begins = name.isEmpty() || (isWhole(name) && (isWhole(part) || FIRST_HALVES.contains(part)));
            if (begins && !name.isEmpty()) {
                names.add(name);
            }
            name = begins ? part : name + "-" + part;
        }
        names.add(name);
        return people(names);
    }

    private static boolean isWhole(String name) {
        return name.strip().indexOf(' ') > 0 || ONE_WORD.contains(name.strip());
    }

    private static List<Person> people(List<String> names) {
        return names.stream()
                .map(name -> BLANKS.matcher(name.strip()).replaceAll(" "))
                .filter(name -> !name.isEmpty() && !NOBODY.contains(name.toLowerCase(Locale.ROOT)))
                .distinct()
                .map(name -> new Person(name, Person.Role.AUTHOR))
                .toList();
    }
}
