package io.moodreel.server.accounts.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.Properties;

/** Hands letters to an SMTP server, over TLS with its certificate checked unless told otherwise. */
final class SmtpTransport implements Transport {
    private static final String PATIENCE_MS = "20000";

    private final SmtpConfig config;
    private final String host;
    private final Clock clock;
    private final Session session;

    SmtpTransport(SmtpConfig config, String host, Clock clock) {
        this.config = config;
        this.host = host;
        this.clock = clock;
        this.session = Session.getInstance(properties(config));
    }

    private static Properties properties(SmtpConfig config) {
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MS);
        properties.put("mail.smtp.timeout", PATIENCE_MS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MS);
        properties.put("mail.smtp.auth", Boolean.toString(config.user().isPresent()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.mime.allowutf8", "true");
        switch (config.security()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    @Override
    public void send(Letter letter) throws IOException {
        try (jakarta.mail.Transport connection = session.getTransport("smtp")) {
            MimeMessage message = Envelope.of(letter, config.from(), session, clock.instant());
            connection.connect(
                    host,
                    config.port(),
                    config.user().orElse(null),
                    config.password().orElse(null));
            connection.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void forget(String address) {
        // what was sent is not here any more
    }
}
