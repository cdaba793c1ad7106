package io.moodreel.server.platform.outgoing;

import io.moodreel.server.platform.outgoing.NoReplyException.Reason;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks other servers over HTTP. Thread-safe; callers block, so they stand on virtual threads. Nothing is kept and
 * nothing started until the first question.
 *
 * <p>The host is looked up here, its addresses are checked, and the connection goes to the very address that was
 * checked, while TLS and the {@code Host} header keep the name: a name that points elsewhere a moment later leads nowhere
 * else. Redirects are answers like any other; whoever wants to follow one asks again, and is checked again.
 */
@ApplicationScoped
public class Outgoing {
    private static final int CONNECT_MS = 5_000;
    private static final int CONNECTIONS_PER_HOST = 6;
    private static final int MOST_WAITING = 200;

    private final Vertx vertx;
    private volatile @Nullable HttpClient client;

    public Outgoing(Vertx vertx) {
        this.vertx = vertx;
    }

    /** The answer, whatever its status. */
    public Reply ask(Question question) throws NoReplyException {
        long deadline = System.nanoTime() + question.patience().toNanos();
        InetAddress address = checkedAddress(question, deadline);
        Sending sending = new Sending(question.mostBytes());
        CompletableFuture<Reply> reply = client().request(options(question, address))
                .compose(sending::send)
                .toCompletionStage()
                .toCompletableFuture();
        try {
            return await(reply, deadline);
        } finally {
            if (!reply.isDone()) {
                sending.giveUp();
            }
        }
    }

    private static InetAddress checkedAddress(Question question, long deadline) throws NoReplyException {
        CompletableFuture<InetAddress[]> found = new CompletableFuture<>();
        // the system's resolver has no deadline of its own
        Thread.ofVirtual().start(() -> {
            try {
                found.complete(InetAddress.getAllByName(question.host()));
            } catch (UnknownHostException | RuntimeException unknown) {
                found.completeExceptionally(unknown);
            }
        });
        InetAddress[] addresses = await(found, deadline);
        for (InetAddress address : addresses) {
            if (!question.rule().allows(address)) {
                throw new NoReplyException(
                        Reason.FORBIDDEN_ADDRESS, "The host is at an address that must not be asked.");
            }
        }
        return addresses[0];
    }

    private static RequestOptions options(Question question, InetAddress address) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(question.port(), address.getHostAddress()))
                .setHost(question.host())
                .setPort(question.port())
                .setSsl(question.isSecure())
                .setURI(question.pathAndQuery())
                .setFollowRedirects(false);
        question.headers().forEach(options::putHeader);
        return options;
    }

    private static <T> T await(CompletableFuture<T> result, long deadline) throws NoReplyException {
        try {
            return result.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new NoReplyException(Reason.TOO_SLOW, "No whole answer came in time.");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new NoReplyException(Reason.TOO_SLOW, "The wait for the answer was ended.");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof NoReplyException known) {
                throw known;
            }
            throw new NoReplyException(Reason.UNREACHABLE, "The connection failed or broke.");
        }
    }

    private HttpClient client() {
        HttpClient made = client;
        return made != null ? made : make();
    }

    private synchronized HttpClient make() {
        HttpClient made = client;
        if (made == null) {
            made = vertx.httpClientBuilder()
                    .with(new HttpClientOptions()
                            .setConnectTimeout(CONNECT_MS)
                            .setIdleTimeout((int) Duration.ofMinutes(1).toSeconds())
                            .setKeepAliveTimeout(20))
                    .with(new PoolOptions()
                            .setHttp1MaxSize(CONNECTIONS_PER_HOST)
                            .setMaxWaitQueueSize(MOST_WAITING))
                    // whoever asked is told; without a handler a broken connection is logged, too
                    .withConnectHandler(connection -> connection.exceptionHandler(told -> {}))
                    .build();
            client = made;
        }
        return made;
    }
}
