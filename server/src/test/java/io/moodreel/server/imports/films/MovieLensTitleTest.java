package io.moodreel.server.imports.films;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovieLensTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Toy Story (1995)|Toy Story|1995",
                "Runaway Brain (1995) |Runaway Brain|1995",
                "Babylon 5|Babylon 5|none",
                "Fawlty Towers (1975-1979)|Fawlty Towers|1975",
                "Death Note: Desu nôto (2006–2007)|Death Note: Desu nôto|2006",
                "Mad Men (2007-)|Mad Men|2007",
                "Big Bang Theory, The (2007– )|The Big Bang Theory|2007",
                "2012 (2009)|2012|2009",
                "1984|1984|none",
                "(500) Days of Summer (2009)|(500) Days of Summer|2009",
                "Frontière(s) (2007)|Frontière(s)|2007"
            })
    void year_isTakenFromTheEnd(String cell, String title, Integer year) {
        MovieLensTitle parsed = MovieLensTitle.parse(cell.strip());

        assertThat(parsed).isEqualTo(new MovieLensTitle(title, "", year));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Matrix, The|The Matrix",
                "Bronx Tale, A|A Bronx Tale",
                "American Tail, An|An American Tail",
                "Misérables, Les|Les Misérables",
                "Avventura, L'|L'Avventura",
                "Boot, Das|Das Boot",
                "Vitelloni, I|I Vitelloni",
                "Invasor, O|O Invasor",
                "Kongelig affære, En|En Kongelig affære",
                "Good, the Bad and the Ugly, The|The Good, the Bad and the Ugly",
                "Crow, The: Wicked Prayer|The Crow: Wicked Prayer",
                "Lord of the Rings: The Two Towers, The|The Lord of the Rings: The Two Towers",
                "Oh, Hello: On Broadway|Oh, Hello: On Broadway",
                "Paris, Texas|Paris, Texas",
                "I, Robot|I, Robot"
            })
    void movedArticle_isPutBack(String cell, String title) {
        assertThat(MovieLensTitle.parse(cell + " (1995)")).isEqualTo(new MovieLensTitle(title, "", 1995));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "City of Lost Children, The (Cité des enfants perdus, La)|The City of Lost Children|La Cité des enfants perdus",
                "Seven (a.k.a. Se7en)|Seven|Se7en",
                "European Vacation (aka National Lampoon's European Vacation)|European Vacation|National Lampoon's European Vacation",
                "Macbeth (a.k.a. Tragedy of Macbeth, The)|Macbeth|The Tragedy of Macbeth",
                "Bicycle Thieves (a.k.a. The Bicycle Thief) (a.k.a. The Bicycle Thieves) (Ladri di biciclette)|Bicycle Thieves|Ladri di biciclette",
                "Léon: The Professional (a.k.a. The Professional) (Léon)|Léon: The Professional|Léon",
                "Men in Black II (a.k.a. MIIB) (a.k.a. MIB 2)|Men in Black II|MIIB",
                "Supercop (Police Story 3: Supercop) (Jing cha gu shi III)|Supercop|Jing cha gu shi III",
                "Evangelion: 2.0 You Can (Not) Advance (Evangerion: Ha)|Evangelion: 2.0 You Can (Not) Advance|Evangerion: Ha",
                "Red Sun (Aka taiyo (Soleil rouge))|Red Sun|Aka taiyo (Soleil rouge)",
                "Birdman: Or (The Unexpected Virtue of Ignorance)|Birdman: Or (The Unexpected Virtue of Ignorance)|''"
            })
    void otherTitleInParentheses_isTheOriginalOne(String cell, String title, String originalTitle) {
        assertThat(MovieLensTitle.parse(cell + " (1995)")).isEqualTo(new MovieLensTitle(title, originalTitle, 1995));
    }
}
