package io.moodreel.server.groups;

import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A choice for tonight as one of those who take part sees it: nobody's ratings, and of the votes only their own. */
@Schema(name = "Pick", description = "A choice for tonight, as one of those who take part sees it")
record PickView(
        @Schema(required = true) long id,
        @Schema(required = true) State state,
        @Schema(required = true, description = "whether I asked the others") boolean own,
        @Schema(required = true, description = "who asked the others") String by,
        @Schema(required = true) TitleScope type,
        @Schema(required = true, nullable = true) @Nullable String mood,
        @Schema(required = true) MoodMode mode,
        @Schema(required = true, nullable = true) @Nullable Integer maxMinutes,
        @Schema(required = true) Way way,
        @Schema(required = true) List<PersonView> people,
        @Schema(required = true, description = "titles to say yes or no to, with reasons that only I am told")
                List<TitleSummary> cards,
        @Schema(required = true, description = "once it is decided: best first, at most three") List<Outcome> result,
        @Schema(required = true) Instant createdAt) {
    /** How far it is. */
    @Schema(name = "PickState")
    enum State {
        /** Not everybody has said whether they take part. */
        ASKING,
        VOTING,
        DECIDED
    }

    /** Somebody who is asked. */
    @Schema(name = "PickPerson", description = "Somebody who is asked")
    record PersonView(
            @Schema(required = true) long id,
            @Schema(required = true, description = "a handle until they agree, then their name") String name,
            @Schema(required = true, description = "at the device of who asked") boolean guest,
            @Schema(required = true) boolean me,
            @Schema(required = true) Pick.Presence presence,
            @Schema(required = true, description = "whether they have answered every card") boolean finished,
            @Schema(required = true, description = "whether I may vote here: for me, and for guests of mine")
                    boolean mayVote,
            @Schema(required = true, description = "cards answered, where I may vote") List<Long> answered) {}

    /** A title that was chosen. */
    @Schema(name = "PickOutcome", description = "A title that was chosen")
    record Outcome(
            @Schema(required = true) TitleSummary title,
            @Schema(required = true, description = "how many said yes") int yes,
            @Schema(required = true, description = "how many took part") int of) {}
}
