package io.moodreel.server.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Choosing for tonight over HTTP, alone, with a guest, with another account. */
@QuarkusTest
@Timeout(120)
class PicksApiTest {
    @Inject
    People people;

    private Visitor ada;
    private Visitor ben;

    @BeforeEach
    void twoPeople() {
        ada = people.visitor();
        ben = people.visitor();
    }

    private static String handle(Visitor visitor) {
        return visitor.request().get("/api/auth/me").path("handle");
    }

    private ValidatableResponse begin(Map<String, Object> wish) {
        return ada.sending(wish).post("/api/picks").then();
    }

    private static ValidatableResponse vote(Visitor voter, String pick, Map<String, Object> votes) {
        return voter.sending(votes).put(pick + "/votes").then();
    }

    private static List<Map<String, Object>> votes(List<Integer> cards, List<Integer> yes) {
        return cards.stream()
                .map(card -> Map.<String, Object>of("item_id", card, "yes", yes.contains(card)))
                .toList();
    }

    @Test
    void alone_cardsFitTheTime_andTheYesesAreTheResult() {
        ValidatableResponse begun = begin(Map.of("max_minutes", 120))
                .statusCode(201)
                .body("state", is("voting"))
                .body("own", is(true))
                .body("cards", hasSize(10))
                .body("cards.type", everyItem(is("movie")))
                .body("cards.runtime_minutes", everyItem(lessThanOrEqualTo(120)));
        List<Integer> cards = begun.extract().path("cards.id");
        String pick = "/api/picks/" + begun.extract().path("id");

        vote(ada, pick, Map.of("votes", votes(cards, List.of(cards.get(4), cards.get(2)))))
                .statusCode(200)
                .body("state", is("decided"))
                .body("result.title.id", contains(cards.get(2), cards.get(4)))
                .body("result[0].title.reasons[0].text", is("You said yes"));
        vote(ada, pick, Map.of("votes", votes(cards, cards))).statusCode(409);
    }

    @Test
    void guestAtTheSameDevice_votesThroughWhoAsked_andWhatBothWantComesFirst() {
        ValidatableResponse begun =
                begin(Map.of("people", List.of(Map.of("guest", "Cleo")))).statusCode(201);
        List<Integer> cards = begun.extract().path("cards.id");
        String pick = "/api/picks/" + begun.extract().path("id");
        int cleo = begun.extract().path("people.find { it.guest }.id");

        vote(ada, pick, Map.of("votes", votes(cards, List.of(cards.get(0), cards.get(5)))))
                .body("state", is("voting"))
                .body("people.find { it.me }.finished", is(true));
        vote(ada, pick, Map.of("person", cleo, "votes", votes(cards, List.of(cards.get(5)))))
                .body("state", is("decided"))
                .body("result.title.id", contains(cards.get(5), cards.get(0)))
                .body("result.yes", contains(2, 1))
                .body("result[0].title.reasons[0].text", is("Both of you said yes"));
    }

    @Test
    void account_isAskedFirst_votesForThemselves_andSeesNobodysReasonsOrVotes() {
        int loved = ada.request().get("/api/movies?size=1").path("items[0].id");
        ada.sending(Map.of("item_type", "movie", "item_id", loved, "rating", 5)).post("/api/ratings");
        ValidatableResponse begun = begin(
                        Map.of("people", List.of(Map.of("handle", "@" + handle(ben))), "way", "average"))
                .statusCode(201)
                .body("state", is("asking"))
                .body("cards", hasSize(0));
        String pick = "/api/picks/" + begun.extract().path("id");

        ben.request()
                .get("/api/picks")
                .then()
                .body("items", hasSize(1))
                .body("items[0].own", is(false))
                .body("items[0].people.find { it.me }.presence", is("invited"));
        vote(ben, pick, Map.of("votes", votes(List.of(loved), List.of()))).statusCode(422);
        ValidatableResponse dealt = ben.sending(Map.of("agree", true))
                .post(pick + "/answer")
                .then()
                .statusCode(200)
                .body("state", is("voting"))
                .body("cards.id", not(hasItem(loved)));
        assertThat(dealt.extract().asString())
                .doesNotContain("because_you_rated")
                .doesNotContain("\"votes\"");
        List<Integer> cards = dealt.extract().path("cards.id");
        int adas = dealt.extract().path("people.find { !it.me }.id");

        vote(ben, pick, Map.of("person", adas, "votes", votes(cards, cards)))
                .statusCode(422)
                .body("detail", containsString("guest of yours"));
        vote(ben, pick, Map.of("votes", votes(cards, List.of(cards.get(1))))).body("state", is("voting"));
        vote(ada, pick, Map.of("votes", votes(cards, List.of(cards.get(1)))))
                .body("state", is("decided"))
                .body("result", hasSize(1))
                .body("people.find { !it.me }.answered", hasSize(0));
    }

    @Test
    void unknownHandle_andAccountThatDoesNotAnswer_lookTheSame_andCanBeLeftOut() {
        for (String handle : List.of(handle(ben), "nobody-has-this")) {
            ValidatableResponse begun = begin(Map.of("people", List.of(Map.of("handle", handle))))
                    .statusCode(201)
                    .body("state", is("asking"))
                    .body("people[1].name", is(handle))
                    .body("people[1].presence", is("invited"));
            String pick = "/api/picks/" + begun.extract().path("id");

            ada.request()
                    .post(pick + "/start")
                    .then()
                    .body("state", is("voting"))
                    .body("cards", hasSize(10));
        }
        ben.request().get("/api/picks").then().body("items", hasSize(0));
    }

    @Test
    void whoDeclines_isAskedNoMore_andTheOthersGoOn() {
        ValidatableResponse begun = begin(Map.of("people", List.of(Map.of("handle", handle(ben)))));
        String pick = "/api/picks/" + begun.extract().path("id");

        ben.sending(Map.of("agree", false)).post(pick + "/answer").then().statusCode(204);
        ben.request().get(pick).then().statusCode(404);
        ada.request().get(pick).then().body("state", is("voting"));
    }

    @Test
    void brokenWishes_areToldAllAtOnce() {
        begin(Map.of(
                        "type", "song",
                        "mood", "tired",
                        "way", "dictator",
                        "max_minutes", 5,
                        "people", List.of(Map.of("handle", "ada@example.org"))))
                .statusCode(422)
                .body("errors.field", contains("type", "mood", "way", "max_minutes", "people"));
    }
}
