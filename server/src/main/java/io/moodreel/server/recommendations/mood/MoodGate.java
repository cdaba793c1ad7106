package io.moodreel.server.recommendations.mood;

import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.recommend.mood.QualityGate.Condition;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The quality gate of mood rows for titles that come from elsewhere. Thread-safe. */
@ApplicationScoped
public class MoodGate {
    private final MoodConfig config;

    MoodGate(MoodConfig config) {
        this.config = config;
    }

    static QualityGate of(MoodConfig config) {
        int thisYear = Year.now(ZoneOffset.UTC).getValue();
        return new QualityGate(
                config.minRating(), config.minVotes(), config.fromYear(), thisYear, config.languages(), Set.of());
    }

    /** The gate as it is before conditions fall. */
    public QualityGate gate() {
        return of(config);
    }

    /**
     * Those that pass, in the order given; when fewer than ten do, those after them that pass with one condition less, and
     * so on. Every title has a picture: a drawn one at least.
     */
    public List<Title> passing(List<Title> titles) {
        Set<Title> passing = new LinkedHashSet<>();
        for (QualityGate relaxed : gate().relaxations()) {
            if (passing.size() >= QualityGate.ENOUGH) {
                break;
            }
            titles.stream().filter(title -> passes(title.facts(), relaxed)).forEach(passing::add);
        }
        return List.copyOf(passing);
    }

    private static boolean passes(TitleFacts facts, QualityGate gate) {
        return speaks(facts, gate) && isOfTheYears(facts, gate) && isLiked(facts, gate);
    }

    private static boolean speaks(TitleFacts facts, QualityGate gate) {
        return !gate.asks(Condition.LANGUAGE)
                || gate.languages().isEmpty()
                || facts.languages().stream().anyMatch(gate.languages()::contains);
    }

    private static boolean isOfTheYears(TitleFacts facts, QualityGate gate) {
        Integer year = facts.year();
        return !gate.asks(Condition.YEAR) || year != null && year >= gate.fromYear() && year <= gate.toYear();
    }

    /** Titles nobody has voted on are spared. */
    private static boolean isLiked(TitleFacts facts, QualityGate gate) {
        Double average = facts.voteAverage();
        if (average == null) {
            return true;
        }
        boolean enough = !gate.asks(Condition.VOTES) || facts.voteCount() >= gate.minimumVotes();
        boolean good = !gate.asks(Condition.RATING) || average >= gate.minimumRating();
        return enough && good;
    }
}
