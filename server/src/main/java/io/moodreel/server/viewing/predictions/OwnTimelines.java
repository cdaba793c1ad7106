package io.moodreel.server.viewing.predictions;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.viewing.predictions.Predictions.Timeline;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.moodreel.server.viewing.videos.Videos;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Timelines of a person's own viewings of a video. Thread-safe. */
@Singleton
public class OwnTimelines {
    private final Videos videos;
    private final Sessions sessions;
    private final Predictions predictions;

    OwnTimelines(Videos videos, Sessions sessions, Predictions predictions) {
        this.videos = videos;
        this.sessions = sessions;
        this.predictions = predictions;
    }

    /**
     * Which timeline is asked for.
     *
     * @param userId the person's own number or handle, where it is told
     * @param sessionId of a viewing; the latest of the video where it is not told
     */
    public record Asked(long video, @Nullable String userId, @Nullable String sessionId) {}

    /** @throws ProblemException 404 when video, person or session are not this person's to see */
    public PredictionsAnswer of(Caller.User user, Asked asked) {
        return answer(user, asked, session -> predictions.after(session.id(), -1));
    }

    /** The same of the last hour. */
    public PredictionsAnswer activeOf(Caller.User user, Asked asked) {
        return answer(user, asked, session -> predictions.active(session.id(), -1));
    }

    private PredictionsAnswer answer(Caller.User user, Asked asked, Function<ViewingSession, Timeline> timeline) {
        return viewing(user, asked)
                .map(session -> PredictionsAnswer.of(session, timeline.apply(session)))
                .orElseGet(() -> PredictionsAnswer.none(asked.video()));
    }

    private Optional<ViewingSession> viewing(Caller.User user, Asked asked) {
        videos.require(user.id(), asked.video());
        String person = asked.userId();
        if (person != null && !person.equals(user.handle()) && !person.equals(Long.toString(user.id()))) {
            throw ProblemException.notFound(
                    "There is nothing of " + Shown.shortened(person) + " that you may see. Leave user_id out for yours.");
        }
        if (asked.sessionId() == null) {
            return sessions.latest(user.id(), asked.video());
        }
        ViewingSession session = sessions.require(user.id(), asked.sessionId());
        if (session.videoId() != asked.video()) {
            throw ProblemException.notFound(
                    "Your session " + session.name() + " is of video " + session.videoId() + ".");
        }
        return Optional.of(session);
    }
}
