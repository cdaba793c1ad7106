package io.moodreel.server.accounts.mail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.moodreel.server.accounts.AccountsConfig;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicUrl;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends letters, one after another, while nobody waits: how long that takes must not tell whether an address is known.
 * Thread-safe.
 */
@Singleton
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final int MOST_WAITING = 1_000;
    private static final int MOST_ADDRESSES = 50_000;
    private static final int STOP_SECONDS = 10;
    private static final Duration COME_BACK = Duration.ofMinutes(1);

    private final Optional<String> smtpHost;
    private final PublicUrl publicUrl;
    private final AccountsConfig limits;
    private final Transport transport;
    private final Cache<String, Bucket> allowances = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofVirtual().name("letters").factory());

    Postman(SmtpConfig smtp, PublicUrl publicUrl, DataFolder folder, AccountsConfig limits, Clock clock) {
        this.smtpHost = smtp.host();
        this.publicUrl = publicUrl;
        this.limits = limits;
        this.transport = smtpHost.<Transport>map(host -> new SmtpTransport(smtp, host, clock))
                .orElseGet(() -> new Outbox(folder.path().resolve("outbox"), smtp.from(), clock));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether letters really arrive: an SMTP server is set. Accounts then wait for their address to be verified. */
    public boolean reachesPeople() {
        return smtpHost.isPresent();
    }

    /** The address of a page of ours. */
    public String link(String page) {
        return publicUrl.of(page);
    }

    /** The address of a page of ours, with a token where no server and no log sees it. */
    public String link(String page, String token) {
        return publicUrl.of(page) + "#token=" + token;
    }

    /**
     * Does something later, in turn with the letters: what must not be noticed by how long an answer takes.
     *
     * @throws ProblemException 503 when too much is waiting
     */
    public void later(Runnable work) {
        try {
            worker.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException fault) {
                    LOG.error("What was to be done after an answer broke", fault);
                }
            });
        } catch (RejectedExecutionException full) {
            throw ProblemException.unavailable("Very many letters are waiting to be sent. Wait a moment.", COME_BACK);
        }
    }

    /** Sends a letter when its turn comes; an address that was sent many in this hour is spared. */
    public void send(Letter letter) {
        if (!allowance(letter.to()).tryConsume(1)) {
            LOG.warnf("An address has been sent %d letters within an hour; no more for now", limits.mailsPerHour());
            return;
        }
        later(() -> {
            try {
                transport.send(letter);
            } catch (IOException e) {
                LOG.errorf("A letter (%s) could not be sent: %s", letter.kind(), e.getMessage());
            }
        });
    }

    /** Destroys letters to an address that are still here, after those that wait to be written. */
    public void forget(String address) {
        later(() -> {
            try {
                transport.forget(address);
            } catch (IOException e) {
                LOG.errorf("Letters to a deleted account could not be destroyed: %s", e.getMessage());
            }
        });
    }

    private Bucket allowance(String address) {
        return allowances.get(address.toLowerCase(Locale.ROOT), key -> Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(limits.mailsPerHour()).refillGreedy(limits.mailsPerHour(), Duration.ofHours(1)))
                .build());
    }
}
