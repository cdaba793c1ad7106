package io.moodreel.server.imports.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {
    @ParameterizedTest
    @CsvSource({
        "English,en",
        "Hindi,hi",
        "Tamil,ta",
        "Telugu,te",
        "Bengali,bn",
        "Punjabi,pa",
        "Persian,fa",
        "Mandarin,zh",
        "Cantonese,zh",
        "Hebrew,he",
        "Yiddish,yi",
        "Indonesian,id",
        "Norwegian,no",
        "Norwegian Bokmål,no",
        "Moldavian,ro",
        "Gaelic,gd",
        "Pushto,ps",
        "Chichewa; Nyanja,ny",
        "Haitian; Haitian Creole,ht",
        "Serbo-Croatian,sh",
        "Volapük,vo",
        " french ,fr"
    })
    void namesOfTmdb_becomeCodes(String name, String code) {
        assertThat(LanguageNames.byEnglishName(name)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No Language", "", "Klingon"})
    void noLanguage_hasNoCode(String name) {
        assertThat(LanguageNames.byEnglishName(name)).isEmpty();
    }

    @Test
    void codesOfTmdb_becomeThoseOfIso() {
        assertThat(LanguageNames.code("en")).contains("en");
        assertThat(LanguageNames.code(" HI ")).contains("hi");
        assertThat(LanguageNames.code("cn")).contains("zh");
        assertThat(LanguageNames.code("xx")).isEmpty();
        assertThat(LanguageNames.code("")).isEmpty();
        assertThat(LanguageNames.code("English")).isEmpty();
    }
}
