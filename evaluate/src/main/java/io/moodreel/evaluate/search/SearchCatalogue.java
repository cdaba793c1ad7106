package io.moodreel.evaluate.search;

import io.moodreel.search.text.TitleDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles to search among, with the wishes that are asked of them.
 *
 * @param name what reports call it
 */
public record SearchCatalogue(String name, List<TitleDocument> titles, List<Wish> wishes) {

    public SearchCatalogue {
        titles = List.copyOf(titles);
        wishes = List.copyOf(wishes);
    }

    /**
     * The grades of a wish's answers by title id.
     *
     * @throws IllegalArgumentException when an answer is no title of the catalogue
     */
    public Map<Long, Integer> grades(Wish wish) {
        Map<Long, Integer> grades = new HashMap<>();
        for (Answer answer : wish.answers()) {
            long id = titles.stream()
                    .filter(title -> isMeant(title, answer))
                    .mapToLong(TitleDocument::id)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("\"" + wish.text() + "\" is answered by " + answer
                            + ", which the catalogue " + name + " does not have"));
            grades.put(id, answer.grade());
        }
        return grades;
    }

    private static boolean isMeant(TitleDocument title, Answer answer) {
        Integer year = title.year();
        return title.type().equals(answer.type())
                && title.title().equals(answer.title())
                && year != null
                && year == answer.year();
    }
}
