package io.moodreel.server.accounts;

/** The pages that links in letters lead to; the token follows as {@code #token=…}. */
public final class AccountPages {
    public static final String HOME = "/";
    public static final String SIGN_IN = "/login";
    public static final String FORGOT = "/forgot";
    /** Posts the token to {@code /api/auth/verify}. */
    public static final String VERIFY = "/account/verify";
    /** Asks for a new password and posts it with the token to {@code /api/auth/password/reset}. */
    public static final String RESET = "/account/reset";

    private AccountPages() {}
}
