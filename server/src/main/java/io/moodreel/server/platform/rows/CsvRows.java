package io.moodreel.server.platform.rows;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as CSV. Whole numbers are written without a point; nothing stands for null. */
final class CsvRows implements RowWriter {
    private static final double LARGEST_WHOLE = 1L << 53;

    private final CsvWriter csv;

    CsvRows(OutputStream out, List<String> columns) {
        csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(columns);
    }

    @Override
    public void write(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvRows::cell).toList());
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> number(number);
            case String text -> Formulas.guarded(text);
            default -> value.toString();
        };
    }

    private static String number(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }
}
