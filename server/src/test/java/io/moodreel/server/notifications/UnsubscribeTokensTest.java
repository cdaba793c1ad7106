package io.moodreel.server.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.notifications.UnsubscribeTokens.Claim;
import org.junit.jupiter.api.Test;

/** What links in letters prove, and what they do not. */
class UnsubscribeTokensTest {
    private static final Choices ADA = new Choices(7, true, true, "ada's key", null);
    private static final String TOKEN = UnsubscribeTokens.token(ADA, Topic.WEEKLY_PICKS);

    @Test
    void token_provesItsPersonAndTopic() {
        Claim claim = Claim.of(TOKEN).orElseThrow();

        assertThat(claim.user()).isEqualTo(7);
        assertThat(claim.topic()).isEqualTo(Topic.WEEKLY_PICKS);
        assertThat(claim.isSignedBy(ADA)).isTrue();
    }

    @Test
    void anotherTopic_anotherPerson_orAnotherKey_isNotProved() {
        Claim other =
                Claim.of(TOKEN.replace("weekly_picks", "watchlist_available")).orElseThrow();
        assertThat(other.isSignedBy(ADA)).isFalse();
        Choices ben = new Choices(8, true, true, "ada's key", null);
        assertThat(Claim.of(TOKEN.replace("7.", "8.")).orElseThrow().isSignedBy(ben))
                .isFalse();
        assertThat(Claim.of(TOKEN).orElseThrow().isSignedBy(new Choices(7, true, true, "new key", null)))
                .isFalse();
    }

    @Test
    void whatIsNoToken_claimsNothing() {
        for (String wrong : new String[] {null, "", "7.weekly_picks", TOKEN + "x", TOKEN.replace("weekly", "daily")}) {
            assertThat(Claim.of(wrong)).as(wrong).isEmpty();
        }
    }
}
