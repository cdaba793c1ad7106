package io.moodreel.server.platform.security;

import io.moodreel.server.platform.http.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The caller of the request at hand. Inject it wherever a request is answered. */
@RequestScoped
public class CurrentUser {
    private @Nullable Caller caller;

    void set(Caller caller) {
        this.caller = caller;
    }

    /** The caller; empty for a guest. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /** The user; empty for a guest and for the operator. */
    public Optional<Caller.User> find() {
        return caller instanceof Caller.User user ? Optional.of(user) : Optional.empty();
    }

    /**
     * The user, where there must be one: in every resource that is neither public nor for administrators.
     *
     * @throws ProblemException 401 when there is none
     */
    public Caller.User user() {
        return find().orElseThrow(() -> ProblemException.unauthenticated("Sign in first."));
    }
}
