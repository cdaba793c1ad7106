package io.moodreel.search.embedding;

import java.util.List;
import java.util.Random;

/** Texts as people write them in all scripts, and as nobody does; the same for the same seed. */
final class UnusualTexts {

    private static final List<String> WORDS = List.of(
            "the",
            "film",
            "grief",
            "by",
            "sea",
            "unbelievably",
            "antidisestablishmentarianism",
            "O'Brien",
            "don't",
            "Amélie",
            "naïve",
            "coöperate",
            "Ångström",
            "İstanbul",
            "straße",
            "ŁÓDŹ",
            "fiancée",
            "Æon",
            "ﬁnal",
            "千と千尋の神隠し",
            "霸王别姬",
            "기생충",
            "Солярис",
            "Ночной",
            "Ευτυχία",
            "ΣΊΣΥΦΟΣ",
            "பாகுபலி",
            "दंगल",
            "عمر",
            "שלום",
            "ภาพยนตร์",
            "😀",
            "👨‍👩‍👧",
            "🇫🇷",
            "❤️",
            "3.14",
            "1,000",
            "C++",
            "$9.99",
            "50%",
            "a/b",
            "x_y",
            "#1",
            "@me",
            "e-mail",
            "…",
            "—",
            "“quoted”",
            "«guillemets»",
            "¿qué?",
            "§",
            "©",
            "²",
            "½",
            "Ⅷ",
            "ʻokina",
            "it’s",
            "R.E.M.",
            "[SEP ]",
            "##ing",
            "co­op",
            "zero​width",
            "nb sp",
            "tab\there",
            "line\nbreak",
            "\r\n",
            "\u0000",
            "\u0007",
            "\uFFFD",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uE000",
            "e\u0301",
            "z\u0351\u0353a",
            "x".repeat(99),
            "x".repeat(100),
            "x".repeat(101),
            "é".repeat(100),
            "é".repeat(101),
            "𝒜𝒷𝒸",
            "𠀀",
            "🦄".repeat(120));

    private final Random random;

    UnusualTexts(long seed) {
        System.out.println("unusual texts: seed " + seed);
        random = new Random(seed);
    }

    static List<String> words() {
        return WORDS;
    }

    /**
     * Up to forty words of the list, or letters from where nothing has been added since 2015, or both: what is newer than
     * its tables, the other tokenizer knows otherwise.
     */
    String next() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(4) == 0) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x500) : 0x1E00 + random.nextInt(0x200)));
            } else {
                text.append(WORDS.get(random.nextInt(WORDS.size())));
            }
            if (random.nextInt(5) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
