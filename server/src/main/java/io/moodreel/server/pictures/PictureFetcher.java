package io.moodreel.server.pictures;

import io.moodreel.server.pictures.PicturePlace.Allowed;
import io.moodreel.server.platform.outgoing.NoReplyException;
import io.moodreel.server.platform.outgoing.Outgoing;
import io.moodreel.server.platform.outgoing.Question;
import io.moodreel.server.platform.outgoing.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** Fetches pictures from where they may come from: a few at once, a few megabytes each. Thread-safe; callers block. */
@ApplicationScoped
class PictureFetcher {
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_AT_ONCE = 4;
    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final PicturePlace places;
    private final Outgoing outgoing;
    private final PictureConfig config;
    private final Semaphore seats = new Semaphore(MOST_AT_ONCE);

    PictureFetcher(PicturePlace places, Outgoing outgoing, PictureConfig config) {
        this.places = places;
        this.outgoing = outgoing;
        this.config = config;
    }

    /** The bytes of the picture a source named; empty when they cannot be had. */
    Optional<byte[]> fetch(String picture) {
        Optional<Allowed> next = places.of(picture);
        seats.acquireUninterruptibly();
        try {
            for (int redirects = 0; next.isPresent() && redirects <= MOST_REDIRECTS; redirects++) {
                Allowed asked = next.get();
                Reply reply = outgoing.ask(new Question(
                        asked.address(),
                        Map.of("Accept", "image/jpeg,image/png,image/webp", "User-Agent", "Moodreel (self-hosted)"),
                        config.patience(),
                        MOST_BYTES,
                        asked.rule()));
                if (reply.status() == 200) {
                    return Optional.of(reply.body());
                }
                next = REDIRECTS.contains(reply.status())
                        ? reply.header("Location").flatMap(location -> places.redirected(asked, location))
                        : Optional.empty();
            }
            return Optional.empty();
        } catch (NoReplyException none) {
            return Optional.empty();
        } finally {
            seats.release();
        }
    }
}
