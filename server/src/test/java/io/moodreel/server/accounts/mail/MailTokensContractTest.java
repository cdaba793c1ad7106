package io.moodreel.server.accounts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.accounts.mail.MailTokens.Claim;
import io.moodreel.server.accounts.mail.MailTokens.Purpose;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What tokens in letters promise, on every database. */
class MailTokensContractTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @ParameterizedTest
    @EnumSource
    void token_isGoodOnce_inTime_andForItsPurpose(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            opened.database().change(handle -> {
                NewUser ada = new NewUser(EmailAddress.parse("ada@example.org").orElseThrow(), "Ada", "hash", true);
                long user = new Users(handle).add(ada, NOW).id();
                MailTokens tokens = new MailTokens(handle);
                Claim claim = new Claim(user, Purpose.ACTIVATE, "ada@example.org", "hash", "Ada");
                String token = tokens.issue(claim, NOW, NOW.plusSeconds(60));

                assertThat(tokens.take(token, NOW, Purpose.RESET_PASSWORD)).isEmpty();
                assertThat(tokens.take("x", NOW, Purpose.ACTIVATE)).isEmpty();
                assertThat(tokens.take(token, NOW.plusSeconds(60), Purpose.ACTIVATE))
                        .isEmpty();
                assertThat(tokens.take(token, NOW, Purpose.ACTIVATE, Purpose.CONFIRM_EMAIL))
                        .contains(claim);
                assertThat(tokens.take(token, NOW, Purpose.ACTIVATE)).isEmpty();

                String revoked = tokens.issue(claim, NOW, NOW.plusSeconds(60));
                tokens.revoke(user, Purpose.ACTIVATE);
                assertThat(tokens.take(revoked, NOW, Purpose.ACTIVATE)).isEmpty();
            });
        }
    }
}
