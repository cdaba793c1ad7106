package io.moodreel.server.accounts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a letter's head tells mail programs. */
class EnvelopeTest {
    private static MimeMessage letter(@Nullable String unsubscribe) throws MessagingException {
        Map<String, String> words = Map.of("name", "Ada", "link", "x", "titles", "One", "unsubscribe", "y");
        Letter letter = new Letter("ada@example.org", Letter.Kind.WEEKLY_PICKS, words, unsubscribe);
        Session session = Session.getInstance(new Properties());
        return Envelope.of(letter, "moodreel@example.org", session, Instant.EPOCH);
    }

    @Test
    void letterThatCanBeEnded_saysWhere_andByOnePressOverHttps() throws MessagingException {
        MimeMessage https = letter("https://films.example.org/api/notifications/unsubscribe?token=t");

        assertThat(https.getHeader("List-Unsubscribe"))
                .containsExactly("<https://films.example.org/api/notifications/unsubscribe?token=t>");
        assertThat(https.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        MimeMessage http = letter("http://localhost/api/notifications/unsubscribe?token=t");
        assertThat(http.getHeader("List-Unsubscribe")).hasSize(1);
        assertThat(http.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void letterThatNobodyCanDoWithout_saysNothingOfThat() throws MessagingException {
        assertThat(letter(null).getHeader("List-Unsubscribe")).isNull();
    }
}
