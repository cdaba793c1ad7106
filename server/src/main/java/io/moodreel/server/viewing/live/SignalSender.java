package io.moodreel.server.viewing.live;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.moodreel.server.viewing.signals.Intake;
import io.moodreel.server.viewing.signals.Receipt;
import io.moodreel.server.viewing.signals.SentSignals;
import java.util.concurrent.CompletableFuture;

/**
 * The way of a socket's signals to the disk.
 *
 * @param allowed whether the token that opened the socket may write
 */
record SignalSender(Intake intake, boolean allowed) {
    /** @throws ProblemException 403 for a token that only reads; else as {@link Intake#take} */
    CompletableFuture<Receipt> send(ViewingSession session, SentSignals sent) {
        if (!allowed) {
            throw ProblemException.forbidden("This token lacks the scope write.");
        }
        return intake.take(session, sent);
    }
}
