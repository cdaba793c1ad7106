package io.moodreel.server.platform.security;

import java.util.Set;

/** Who sent a request, once that is proven. A guest is the absence of a caller. */
public sealed interface Caller {
    /** What they may do. */
    Role role();

    /** How much of that the request's token carries. */
    Set<Scope> scopes();

    /**
     * Somebody with an account.
     *
     * @param id the account's number
     * @param handle its unique short name, safe in file names
     * @param credential what the request proved itself with
     */
    record User(long id, String handle, Role role, Set<Scope> scopes, Credential credential) implements Caller {
        public User {
            scopes = Set.copyOf(scopes);
        }

        /** Whether they signed in, as opposed to holding a token that may be in other hands. */
        public boolean signedIn() {
            return !(credential instanceof Credential.Token);
        }
    }

    /** Whoever can read the data folder on this machine: commands such as {@code ./moodreel import}. */
    record Operator() implements Caller {
        @Override
        public Role role() {
            return Role.ADMIN;
        }

        @Override
        public Set<Scope> scopes() {
            return Scope.all();
        }
    }
}
