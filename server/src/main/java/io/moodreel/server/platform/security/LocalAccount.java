package io.moodreel.server.platform.security;

/** Where the one account of single-user mode comes from. */
public interface LocalAccount {
    /** The administrator whose server this is, made when there is none yet. */
    Caller.User administrator();
}
