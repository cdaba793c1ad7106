package io.moodreel.server.viewing.media;

import io.moodreel.server.platform.http.ProblemException;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
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
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form (multipart/form-data, RFC 7578) whose files go to the disk as they come, so that one of two gigabytes takes no
 * memory. What is not taken away is deleted on closing. Used by one thread.
 */
public final class FormFiles implements AutoCloseable {
    private static final int PIECE = 64 * 1024;
    private static final boolean ON_DISK = true;

    private final HttpPostMultipartRequestDecoder decoder;

    private FormFiles(HttpPostMultipartRequestDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * Reads a form to its end.
     *
     * @param contentType as it was sent, with the boundary
     * @param folder where its parts go
     * @param mostBytes of one part
     * @throws ProblemException 400 when it cannot be read, 413 when a part is too large
     */
    public static FormFiles read(InputStream body, String contentType, Path folder, long mostBytes) throws IOException {
        HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        DefaultHttpDataFactory factory = new DefaultHttpDataFactory(ON_DISK);
        factory.setBaseDir(folder.toString());
        factory.setDeleteOnExit(false);
        factory.setMaxLimit(mostBytes);
        FormFiles form;
        try {
            form = new FormFiles(new HttpPostMultipartRequestDecoder(factory, request));
        } catch (RuntimeException noForm) {
            throw unreadable();
        }
        try {
            form.fill(body, mostBytes);
            return form;
        } catch (IOException | RuntimeException failure) {
            form.close();
            throw failure;
        }
    }

    private void fill(InputStream body, long mostBytes) throws IOException {
        byte[] piece = new byte[PIECE];
        while (true) {
            int read = body.readNBytes(piece, 0, PIECE);
            offer(read, piece, mostBytes);
            if (read < PIECE) {
                return;
            }
        }
    }

    private void offer(int read, byte[] piece, long mostBytes) {
        try {
            var bytes = Unpooled.copiedBuffer(piece, 0, read);
            decoder.offer(read < PIECE ? new DefaultLastHttpContent(bytes) : new DefaultHttpContent(bytes));
        } catch (RuntimeException failure) {
            if (failure.getCause() instanceof IOException cause
                    && cause.getMessage() != null
                    && cause.getMessage().contains("exceed")) {
                throw ProblemException.tooLarge("A part of the form is larger than " + mostBytes + " bytes.");
            }
            throw unreadable();
        }
    }

    private static ProblemException unreadable() {
        return ProblemException.malformed(
                "The form cannot be read: it must be multipart/form-data with a boundary and complete parts.");
    }

    /** What a field says. */
    public Optional<String> field(String name) throws IOException {
        for (InterfaceHttpData part : parts(name)) {
            if (part instanceof HttpData data && !(part instanceof FileUpload) && data.isCompleted()) {
                return Optional.of(data.getString(StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    /** A file of a form, and what its sender calls it. */
    public record FormFile(Path file, String name) {}

    /** The files of that name, in the order they came; the form's until it is closed. */
    public List<FormFile> files(String name) throws IOException {
        List<FormFile> files = new ArrayList<>();
        for (InterfaceHttpData part : parts(name)) {
            if (part instanceof FileUpload upload && upload.isCompleted() && upload.length() > 0) {
                File file = upload.getFile();
                files.add(new FormFile(file.toPath(), upload.getFilename()));
            }
        }
        return files;
    }

    private List<InterfaceHttpData> parts(String name) {
        List<InterfaceHttpData> parts = decoder.getBodyHttpDatas(name);
        return parts == null ? List.of() : parts;
    }

    @Override
    public void close() {
        decoder.destroy();
    }
}
