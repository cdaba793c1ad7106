package io.moodreel.server.accounts;

import io.moodreel.server.accounts.mail.Postman;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters that lie in an outbox, in the order they were written. */
final class Letters {
    private static final Pattern TOKEN = Pattern.compile("#token=([A-Za-z0-9_-]{43})");
    /** A letter may be written by what was itself put off. */
    private static final int HOPS = 3;

    private final Path outbox;
    private final Postman postman;

    Letters(Path dataFolder, Postman postman) {
        this.outbox = dataFolder.resolve("outbox");
        this.postman = postman;
    }

    /** A letter as it arrives. */
    record Read(String to, String subject, String plain, String html, String raw) {
        /** The token of its link. */
        String token() {
            Matcher token = TOKEN.matcher(plain);
            if (!token.find()) {
                throw new AssertionError("no token in: " + plain);
            }
            return token.group(1);
        }

        static Read of(String raw) throws MessagingException, IOException {
            MimeMessage message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return new Read(
                    message.getRecipients(Message.RecipientType.TO)[0].toString(),
                    message.getSubject(),
                    parts.getBodyPart(0).getContent().toString(),
                    parts.getBodyPart(1).getContent().toString(),
                    raw);
        }
    }

    /** Those to one address, once everything that waits has been written. */
    List<Read> to(String address) {
        settle(postman);
        try (Stream<Path> files = Files.exists(outbox) ? Files.list(outbox) : Stream.empty()) {
            List<Read> letters = new ArrayList<>();
            for (Path file : files.sorted(Comparator.comparing(file -> lastModified(file)))
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    letters.add(Read.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
            return letters.stream()
                    .filter(letter -> letter.to().equals(address))
                    .toList();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    Read lastTo(String address) {
        return to(address).getLast();
    }

    /** Waits until the postman has nothing left to do. */
    static void settle(Postman postman) {
        for (int hop = 0; hop < HOPS; hop++) {
            CountDownLatch reached = new CountDownLatch(1);
            postman.later(reached::countDown);
            try {
                if (!reached.await(60, TimeUnit.SECONDS)) {
                    throw new AssertionError("the postman does not come");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    private static FileTime lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
