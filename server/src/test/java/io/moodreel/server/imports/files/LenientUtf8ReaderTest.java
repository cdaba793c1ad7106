package io.moodreel.server.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LenientUtf8ReaderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void utf8_isReadAsItIs() throws IOException {
        String text = "Amélie, दिल, 千と千尋, 𝄞, €";

        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void byteOrderMark_isDroppedAtTheStartOnly() throws IOException {
        assertThat(read("\ufeffid\ufeff".getBytes(StandardCharsets.UTF_8))).isEqualTo("id\ufeff");
    }

    @Test
    void nothingButAByteOrderMark_isEmpty() throws IOException {
        assertThat(read("\ufeff".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void windows1252_isReadAsSuch() throws IOException {
        String text = "Amélie – “Übermut” in Málaga für 5 €";

        assertThat(read(text.getBytes(WINDOWS_1252))).isEqualTo(text);
    }

    @Test
    void oneWrongByteFarInsideUtf8_spoilsOnlyItself() throws IOException {
        byte[] before = "é".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[before.length + 3];
        System.arraycopy(before, 0, all, 0, before.length);
        all[before.length] = 'a';
        all[before.length + 1] = (byte) 0xe9;
        all[before.length + 2] = 'b';

        assertThat(read(all)).isEqualTo("é".repeat(200_000) + "aéb");
    }

    @Test
    void codePointCutOffAtTheEnd_isReadByteByByte() throws IOException {
        assertThat(read(new byte[] {'a', (byte) 0xe2, (byte) 0x82})).isEqualTo("aâ‚");
    }

    @Test
    void codePointsCutInTwoByTheSource_areReadWhole() throws IOException {
        String text = "𝄞é€".repeat(1_000);
        InputStream byteByByte = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };

        assertThat(drain(new LenientUtf8Reader(byteByByte), 2)).isEqualTo(text);
    }

    private static String read(byte[] bytes) throws IOException {
        return drain(new LenientUtf8Reader(new ByteArrayInputStream(bytes)), 1_000);
    }

    private static String drain(LenientUtf8Reader reader, int atATime) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chars = new char[atATime];
        try (reader) {
            for (int read = reader.read(chars, 0, atATime); read >= 0; read = reader.read(chars, 0, atATime)) {
                text.append(chars, 0, read);
            }
        }
        return text.toString();
    }
}
