package io.moodreel.server.notifications;

import io.moodreel.server.accounts.Secrets;
import io.moodreel.server.accounts.mail.Letter;
import io.moodreel.server.accounts.mail.Postman;
import io.moodreel.server.accounts.users.User;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.notifications.UnsubscribeTokens.Claim;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.recommendations.personal.Suggestions;
import io.moodreel.server.recommendations.personal.Suggestions.Wish;
import io.moodreel.server.transfer.review.AwaitedTitles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Letters that people asked for. Thread-safe. */
@ApplicationScoped
public class Notifications implements AwaitedTitles {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int PICKS = 5;
    private static final int MOST_TITLES = 20;

    private final Database database;
    private final Postman postman;
    private final Suggestions suggestions;
    private final Catalog catalog;
    private final Clock clock;

    Notifications(Database database, Postman postman, Suggestions suggestions, Catalog catalog, Clock clock) {
        this.database = database;
        this.postman = postman;
        this.suggestions = suggestions;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Which letters somebody wants; none where they never said. */
    Choices choices(long user) {
        return database.read(handle -> new ChoicesStore(handle).find(user))
                .orElseGet(() -> new Choices(user, false, false, Secrets.token(), null));
    }

    Choices choose(long user, boolean weeklyPicks, boolean watchlistAvailable) {
        Choices wanted = new Choices(user, weeklyPicks, watchlistAvailable, Secrets.token(), null);
        database.change(handle -> new ChoicesStore(handle).put(wanted, clock.instant()));
        return choices(user);
    }

    /** Whether letters really arrive. */
    boolean reachPeople() {
        return postman.reachesPeople();
    }

    /** Ends letters by what a link in one of them proves; the topic, empty when it proves nothing. */
    Optional<Topic> unsubscribe(@Nullable String token) {
        return Claim.of(token)
                .flatMap(claim -> database.write(handle -> {
                    ChoicesStore store = new ChoicesStore(handle);
                    Optional<Choices> genuine = store.find(claim.user()).filter(claim::isSignedBy);
                    genuine.ifPresent(choices -> store.put(choices.without(claim.topic()), clock.instant()));
                    return genuine.map(choices -> claim.topic());
                }));
    }

    /** Tells somebody of it, where they want that. */
    @Override
    public void nowInTheCatalogue(long user, Collection<Long> titleIds) {
        Choices choices = choices(user);
        if (!choices.watchlistAvailable() || titleIds.isEmpty()) {
            return;
        }
        List<Title> titles =
                catalog.inOrder(titleIds.stream().limit(MOST_TITLES).toList());
        String lines =
                titles.stream().map(title -> line(TitleSummary.of(title))).collect(Collectors.joining("\n"));
        addressee(user).ifPresent(person -> send(person, choices, Topic.WATCHLIST_AVAILABLE, lines, "/library"));
    }

    /** Sends weekly picks to whom they are due. */
    void sendWeekly() {
        Instant now = clock.instant();
        List<Choices> due = database.read(handle -> new ChoicesStore(handle).weeklyDue(now.minus(WEEK)));
        for (Choices choices : due) {
            List<TitleSummary> picks =
                    suggestions.fitting(choices.user(), Wish.of(TitleScope.ALL), title -> true, PICKS);
            // noted first: a letter too few is better than two
            database.change(handle -> new ChoicesStore(handle).weeklySent(choices.user(), now));
            Optional<User> person = addressee(choices.user());
            if (person.isPresent() && !picks.isEmpty()) {
                String lines = picks.stream().map(Notifications::withReason).collect(Collectors.joining("\n"));
                send(person.get(), choices, Topic.WEEKLY_PICKS, lines, "/");
            }
        }
    }

    /** Somebody who can read letters: with an account that is open, and an address that is known to be theirs. */
    private Optional<User> addressee(long user) {
        return database.read(handle -> new Users(handle).find(user))
                .filter(User::maySignIn)
                .filter(person -> !postman.reachesPeople() || person.emailVerifiedAt() != null);
    }

    private void send(User person, Choices choices, Topic topic, String titles, String page) {
        String token = UnsubscribeTokens.token(choices, topic);
        Letter.Kind kind =
                switch (topic) {
                    case WEEKLY_PICKS -> Letter.Kind.WEEKLY_PICKS;
                    case WATCHLIST_AVAILABLE -> Letter.Kind.WATCHLIST_AVAILABLE;
                };
        Map<String, String> words = Map.of(
                "name", person.name(),
                "titles", titles,
                "link", postman.link(page),
                "unsubscribe", postman.link("/unsubscribe", token));
        String oneClick = postman.link("/api/notifications/unsubscribe?token=" + token);
        postman.send(new Letter(person.email(), kind, words, oneClick));
    }

    private static String withReason(TitleSummary title) {
        return title.reasons() == null || title.reasons().isEmpty()
                ? line(title)
                : line(title) + " – " + title.reasons().getFirst().text();
    }

    private static String line(TitleSummary title) {
        return title.year() == null ? title.title() : title.title() + " (" + title.year() + ")";
    }
}
