package io.moodreel.bench;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Hears the text messages of one socket, each whole, in order. */
public final class WholeMessages implements WebSocket.Listener {
    private final Consumer<String> hear;
    private final Runnable whenGone;
    private final StringBuilder text = new StringBuilder();

    /** @param whenGone runs when the other side closes the socket, or it breaks */
    public WholeMessages(Consumer<String> hear, Runnable whenGone) {
        this.hear = hear;
        this.whenGone = whenGone;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            hear.accept(text.toString());
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        whenGone.run();
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        whenGone.run();
    }
}
