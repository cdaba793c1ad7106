package io.moodreel.server.accounts.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A letter as it travels: a MIME message with plain text and HTML (RFC 2046, multipart/alternative). */
final class Envelope {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Envelope() {}

    static MimeMessage of(Letter letter, String from, Session session, Instant now) throws MessagingException {
        LetterText text = LetterText.of(letter);
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), false));
        message.setSubject(text.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        // keeps out-of-office answers away (RFC 3834)
        message.setHeader("Auto-Submitted", "auto-generated");
        addUnsubscribing(message, letter);
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text.plain(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(text.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    /** What mail programs make a button of (RFC 2369, 3.2); it may be pressed for somebody over HTTPS only (RFC 8058). */
    private static void addUnsubscribing(MimeMessage message, Letter letter) throws MessagingException {
        String address = letter.unsubscribe();
        if (address == null) {
            return;
        }
        message.setHeader("List-Unsubscribe", "<" + address + ">");
        if (address.startsWith("https:")) {
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }
}
