package io.moodreel.server.accounts.mail;

import java.io.IOException;

/** A way for letters to leave. Used by one thread at a time. */
interface Transport {
    /** Sends it, or says why that did not work. */
    void send(Letter letter) throws IOException;

    /** Destroys letters to the address that are still here. */
    void forget(String address) throws IOException;
}
