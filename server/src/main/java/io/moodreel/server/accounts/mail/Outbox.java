package io.moodreel.server.accounts.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * The folder {@code outbox}, where letters lie as {@code .eml} files when there is no SMTP server. Only their owner can
 * read them, since their links open accounts; the log tells that there is one, not what is in it.
 */
final class Outbox implements Transport {
    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final String from;
    private final Clock clock;
    private final Session session = Session.getInstance(new Properties());
    private long count;

    Outbox(Path folder, String from, Clock clock) {
        this.folder = folder;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public void send(Letter letter) throws IOException {
        Instant now = clock.instant();
        Files.createDirectories(folder);
        Path file = folder.resolve(TIME.format(now) + "-" + ++count + "-"
                + letter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".eml");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(file)) {
            Envelope.of(letter, from, session, now).writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e.getMessage(), e);
        }
        LOG.infof("No SMTP server is set, so a letter to %s lies in %s", letter.to(), file);
    }

    @Override
    public void forget(String address) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> letters = Files.newDirectoryStream(folder, "*.eml")) {
            for (Path letter : letters) {
                if (isTo(letter, address)) {
                    Files.delete(letter);
                }
            }
        }
    }

    private boolean isTo(Path letter, String address) throws IOException {
        try (InputStream in = Files.newInputStream(letter)) {
            Address[] to = new MimeMessage(session, in).getRecipients(Message.RecipientType.TO);
            return to != null && Arrays.asList(to).contains(new InternetAddress(address, false));
        } catch (MessagingException e) {
            throw new IOException(letter + " is no letter: " + e.getMessage(), e);
        }
    }
}
