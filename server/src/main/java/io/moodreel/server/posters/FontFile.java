package io.moodreel.server.posters;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One TrueType file from the resources, read by Apache FontBox. Thread-safe.
 *
 * <p>Outlines are read when first asked for and then kept; there are never more than the file has characters (a few
 * hundred), so the cache is bounded by the file. Only {@code java.awt.geom} is used, no toolkit is loaded.
 */
final class FontFile {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final @Nullable KerningSubtable kerning;
    private final double unitsPerEm;
    private final long fileBytes;
    private final ConcurrentHashMap<Integer, Glyph> outlines = new ConcurrentHashMap<>();

    private FontFile(TrueTypeFont font, long fileBytes) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.kerning = font.getKerning() == null ? null : font.getKerning().getHorizontalKerningSubtable();
        this.unitsPerEm = font.getUnitsPerEm();
        this.fileBytes = fileBytes;
    }

    static FontFile load(String resource) {
        try (InputStream stream = FontFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("font " + resource + " is missing from the resources of the server");
            }
            byte[] bytes = stream.readAllBytes();
            return new FontFile(new TTFParser().parse(new RandomAccessReadBuffer(bytes)), bytes.length);
        } catch (IOException broken) {
            throw new UncheckedIOException("font " + resource + " cannot be read", broken);
        }
    }

    boolean covers(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    Optional<Glyph> glyph(int codePoint) {
        Glyph known = outlines.get(codePoint);
        if (known != null) {
            return Optional.of(known);
        }
        if (!covers(codePoint)) {
            return Optional.empty();
        }
        return Optional.of(outlines.computeIfAbsent(codePoint, this::read));
    }

    /** How much closer, in em, the two glyphs of this file stand; negative is closer. */
    double kerning(Glyph left, Glyph right) {
        return kerning == null ? 0 : kerning.getKerning(left.id(), right.id()) / unitsPerEm;
    }

    long memoryBytes() {
        long cached = outlines.values().stream().mapToLong(Glyph::memoryBytes).sum();
        return fileBytes + cached;
    }

    private synchronized Glyph read(int codePoint) {
        int id = characters.getGlyphId(codePoint);
        try {
            GlyphData data = font.getGlyph().getGlyph(id);
            double advance = font.getAdvanceWidth(id) / unitsPerEm;
            if (data == null) {
                return new Glyph(id, advance, new char[0], new float[0]);
            }
            return outline(id, advance, data.getPath().getPathIterator(null));
        } catch (IOException broken) {
            throw new UncheckedIOException("outline of character " + codePoint + " cannot be read", broken);
        }
    }

    private Glyph outline(int id, double advance, PathIterator steps) {
        StringBuilder commands = new StringBuilder();
        float[] points = new float[64];
        int used = 0;
        float[] step = new float[6];
        for (; !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(step);
            commands.append("MLQCZ".charAt(kind));
            int numbers = 2 * pointsOf(kind);
            if (used + numbers > points.length) {
                points = Arrays.copyOf(points, points.length * 2);
            }
            for (int i = 0; i < numbers; i++) {
                points[used++] = (float) ((i % 2 == 0 ? step[i] : -step[i]) / unitsPerEm);
            }
        }
        return new Glyph(id, advance, commands.toString().toCharArray(), Arrays.copyOf(points, used));
    }

    private static int pointsOf(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 1;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 0;
        };
    }
}
