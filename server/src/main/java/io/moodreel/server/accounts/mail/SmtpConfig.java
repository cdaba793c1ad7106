package io.moodreel.server.accounts.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** The server that takes our letters; without a host they go into the folder {@code outbox}. */
@ConfigMapping(prefix = "moodreel.smtp")
public interface SmtpConfig {
    /** Name of the server. */
    Optional<String> host();

    /** Port; 587 for submission with STARTTLS, 465 for TLS from the start. */
    @WithDefault("587")
    @Min(1)
    @Max(65535)
    int port();

    /** Name to sign in with. */
    Optional<String> user();

    /** Password to sign in with. */
    Optional<String> password();

    /** Whom the letters are from. */
    @WithDefault("moodreel@localhost")
    String from();

    /** How the connection is protected. */
    @WithDefault("starttls")
    Security security();

    /** Ways to protect the connection. */
    enum Security {
        /** Upgraded to TLS before anything is said, or not used. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** Not at all: for a server on this machine. */
        NONE
    }
}
