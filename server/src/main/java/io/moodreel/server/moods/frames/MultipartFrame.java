package io.moodreel.server.moods.frames;

import io.moodreel.server.platform.http.ProblemException;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpData;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import io.netty.handler.codec.http.multipart.InterfaceHttpPostRequestDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a form (multipart/form-data, RFC 7578) with a file {@code image} and perhaps a field {@code timestamp}, both in
 * memory: Netty's decoder is told never to use the disk, which the framework's own would.
 */
final class MultipartFrame {
    private static final boolean ON_DISK = false;
    private static final byte[] DATA_URL = "data:".getBytes(StandardCharsets.US_ASCII);

    private MultipartFrame() {}

    /**
     * The frame of a form.
     *
     * @param contentType as it was sent, with the boundary
     * @throws ProblemException 400 when the form cannot be read or has no image, 422 when the time is none
     */
    static SentFrame read(byte[] form, String contentType, Times times) throws IOException {
        HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        InterfaceHttpPostRequestDecoder decoder = null;
        try {
            decoder = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(ON_DISK), request);
            decoder.offer(new DefaultLastHttpContent(Unpooled.wrappedBuffer(form)));
            return new SentFrame(picture(decoder), time(decoder, times));
        } catch (ProblemException told) {
            throw told;
        } catch (RuntimeException unreadable) {
            throw ProblemException.malformed(
                    "The form cannot be read: it must be multipart/form-data with a boundary and a complete part named image.");
        } finally {
            if (decoder != null) {
                decoder.destroy();
            }
        }
    }

    private static SentPicture picture(InterfaceHttpPostRequestDecoder form) throws IOException {
        byte[] bytes = part(form, "image")
                .orElseThrow(() -> ProblemException.malformed("There is no image: the form needs a file named image."))
                .get();
        if (bytes.length == 0) {
            throw ProblemException.malformed("There is no image: the file named image is empty.");
        }
        return isDataUrl(bytes) ? new SentPicture.Base64InJson(bytes, 0, bytes.length) : new SentPicture.Plain(bytes);
    }

    private static boolean isDataUrl(byte[] bytes) {
        if (bytes.length < DATA_URL.length) {
            return false;
        }
        for (int i = 0; i < DATA_URL.length; i++) {
            if (bytes[i] != DATA_URL[i]) {
                return false;
            }
        }
        return true;
    }

    private static FrameTime time(InterfaceHttpPostRequestDecoder form, Times times) throws IOException {
        Optional<HttpData> part = part(form, "timestamp").filter(data -> !(data instanceof FileUpload));
        if (part.isEmpty()) {
            return times.unsent();
        }
        return times.sent(part.get().getString(StandardCharsets.UTF_8)).orElseThrow(JsonFrames::noTime);
    }

    private static Optional<HttpData> part(InterfaceHttpPostRequestDecoder form, String name) {
        InterfaceHttpData data = form.getBodyHttpData(name);
        return data instanceof HttpData part && part.isCompleted() ? Optional.of(part) : Optional.empty();
    }
}
