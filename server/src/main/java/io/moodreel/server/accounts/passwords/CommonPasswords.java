package io.moodreel.server.accounts.passwords;

import com.nulabinc.zxcvbn.StandardDictionaries;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * The commonest passwords: the 30,000 that ship with zxcvbn (Wheeler, USENIX Security 2016), and what people choose for
 * this very program. Read anew each time: that takes a few milliseconds beside a hash, and holds no memory.
 */
@Singleton
class CommonPasswords {
    private static final Set<String> OURS = Set.of("moodreel", "moodreel1", "moodreel123", "moodreelmoodreel");

    /** Whether the password, in lower case, is among them. */
    boolean contains(String password) {
        return OURS.contains(password) || isListed(password);
    }

    private static boolean isListed(String password) {
        try {
            return StandardDictionaries.PASSWORDS_LOADER
                    .load()
                    .getRankedDictionary()
                    .containsKey(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
