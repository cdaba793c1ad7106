package io.moodreel.server.viewing.http;

import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import io.moodreel.server.viewing.sessions.SessionTimes;
import io.moodreel.server.viewing.sessions.SignalOrigin;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody may say of a session. */
final class SessionWishes {
    private SessionWishes() {}

    /** @throws ProblemException 422 with every field that breaks a rule */
    static void check(SessionsResource.SessionStart wish, long nowMs) {
        new FieldErrors()
                .check("timestamp", SessionTimes.objection(wish.timestamp(), nowMs))
                .check("gsr_unit", one(wish.gsrUnit(), GsrUnit.values()))
                .check("source", one(wish.source(), SignalOrigin.values()))
                .throwIfAny();
    }

    static GsrUnit unit(@Nullable String name) {
        return name == null ? GsrUnit.MICROSIEMENS : GsrUnit.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static SignalOrigin origin(@Nullable String name) {
        return name == null ? SignalOrigin.LIVE : SignalOrigin.named(name).orElseThrow();
    }

    private static Optional<String> one(@Nullable String name, Enum<?>[] allowed) {
        if (name == null || Arrays.stream(allowed).anyMatch(each -> wire(each).equals(name))) {
            return Optional.empty();
        }
        return Optional.of("must be "
                + String.join(
                        " or ", Arrays.stream(allowed).map(SessionWishes::wire).toList())
                + ", was \"" + Shown.shortened(name) + "\"");
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
