package io.moodreel.server.search.semantic;

import io.moodreel.search.query.Constraint;
import io.moodreel.search.query.UnderstoodQuery;
import io.moodreel.search.text.WordsInCommon;
import io.moodreel.server.catalog.Person;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why titles were found for a wish. Says only what is so: which words of the wish a title has, that it is near in meaning,
 * and the sentence of its own that has most of those words; where none has any, what it is about. For one wish.
 */
final class MatchReasons {
    private static final int MOST_WORDS = 4;
    private static final int MOST_SUBJECTS = 3;
    private static final int LONGEST_SENTENCE = 160;

    private final UnderstoodQuery wish;
    private final WordsInCommon words;
    private final Set<Long> byWords;
    private final Set<Long> byMeaning;

    MatchReasons(UnderstoodQuery wish, WordsInCommon words, Set<Long> byWords, Set<Long> byMeaning) {
        this.wish = wish;
        this.words = words;
        this.byWords = byWords;
        this.byMeaning = byMeaning;
    }

    List<Reason> of(Title title) {
        List<Reason> reasons = new ArrayList<>();
        List<String> common = words.with(texts(title.facts()));
        if (byMeaning.contains(title.id())) {
            reasons.add(meaning(title.facts(), common));
        }
        if (!common.isEmpty()) {
            List<String> shown = common.stream().limit(MOST_WORDS).toList();
            reasons.add(new Reason("words", "Mentions " + String.join(", ", shown), shown));
        } else if (reasons.isEmpty() && byWords.contains(title.id())) {
            // a word that begins like one of the wish, or is spelt a little differently
            reasons.add(new Reason("words", "Close to the words you wrote", List.of()));
        }
        if (!wish.constraints().isEmpty()) {
            List<String> labels =
                    wish.constraints().stream().map(Constraint::label).toList();
            reasons.add(new Reason("constraint", String.join(", ", labels), labels));
        }
        return reasons;
    }

    private Reason meaning(TitleFacts facts, List<String> common) {
        List<String> sentences = common.isEmpty() ? List.of() : sentences(facts.overview());
        String telling = "";
        int most = 0;
        for (String sentence : sentences) {
            int count = words.with(List.of(sentence)).size();
            if (count > most) {
                most = count;
                telling = sentence;
            }
        }
        if (telling.isEmpty()) {
            return subjects(facts);
        }
        String shown = shortened(telling);
        return new Reason("meaning", "Close in meaning: “" + shown + "”", List.of(shown));
    }

    private static Reason subjects(TitleFacts facts) {
        List<String> subjects = Stream.of(facts.keywords(), facts.genres())
                .filter(labels -> !labels.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .limit(MOST_SUBJECTS)
                .toList();
        return subjects.isEmpty()
                ? new Reason("meaning", "Close in meaning to what you wrote", List.of())
                : new Reason("meaning", "Close in meaning: " + String.join(", ", subjects), subjects);
    }

    private static List<String> texts(TitleFacts facts) {
        List<String> texts = new ArrayList<>(List.of(facts.title(), facts.originalTitle(), facts.overview()));
        texts.addAll(facts.genres());
        texts.addAll(facts.keywords());
        facts.people().stream().map(Person::name).forEach(texts::add);
        return texts;
    }

    private static List<String> sentences(String text) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        ends.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }

    private static String shortened(String sentence) {
        if (sentence.length() <= LONGEST_SENTENCE) {
            return sentence;
        }
        int cut = sentence.lastIndexOf(' ', LONGEST_SENTENCE - 1);
        return sentence.substring(0, cut > 0 ? cut : LONGEST_SENTENCE - 1) + "…";
    }
}
