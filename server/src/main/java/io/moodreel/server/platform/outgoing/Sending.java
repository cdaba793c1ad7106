package io.moodreel.server.platform.outgoing;

import io.moodreel.server.platform.outgoing.NoReplyException.Reason;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One question on its connection. Given up from one thread while the client's own thread works on it. */
final class Sending {
    private final int mostBytes;
    private @Nullable HttpClientRequest request;
    private boolean givenUp;

    /** @param mostBytes of the answer's body */
    Sending(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Sends the request, unless nobody waits for the answer any more. */
    Future<Reply> send(HttpClientRequest connected) {
        synchronized (this) {
            if (givenUp) {
                connected.reset();
                return Future.failedFuture(new NoReplyException(Reason.TOO_SLOW, "Nobody waits any more."));
            }
            request = connected;
        }
        return connected.send().compose(response -> whole(connected, response));
    }

    /** Closes the connection, now or as soon as there is one. */
    synchronized void giveUp() {
        givenUp = true;
        if (request != null) {
            request.reset();
        }
    }

    private Future<Reply> whole(HttpClientRequest asked, HttpClientResponse response) {
        Promise<Reply> reply = Promise.promise();
        Buffer body = Buffer.buffer();
        response.exceptionHandler(reply::tryFail);
        response.handler(part -> {
            if (body.length() + part.length() <= mostBytes) {
                body.appendBuffer(part);
                return;
            }
            reply.tryFail(new NoReplyException(Reason.TOO_LARGE, "The answer is longer than " + mostBytes + " bytes."));
            asked.reset();
        });
        response.endHandler(
                end -> reply.tryComplete(new Reply(response.statusCode(), headers(response), body.getBytes())));
        return reply.future();
    }

    private static Map<String, String> headers(HttpClientResponse response) {
        Map<String, String> headers = new HashMap<>();
        response.headers()
                .forEach(header -> headers.putIfAbsent(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        return headers;
    }
}
