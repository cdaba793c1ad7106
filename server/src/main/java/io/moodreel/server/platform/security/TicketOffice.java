package io.moodreel.server.platform.security;

import java.util.Optional;

/** Takes the single-use tickets that stand in for a token where no header can be sent. May block. */
public interface TicketOffice {
    /** Whose ticket it is; empty when there is no such ticket, it is used up, too old, or its owner's access has ended. */
    Optional<Caller.User> redeem(String ticket);
}
