package io.moodreel.server.posters;

import java.util.HashMap;
import java.util.Map;

/** Lays few motifs over many tiles; each motif is drawn once and repeated by reference. */
record Tiling(Box area, int columns, int rows) {

    /** Says which motif, counted from 0, a tile gets. */
    @FunctionalInterface
    interface Choice {
        int motif(int row, int column);
    }

    /** Draws one motif into its tile. */
    @FunctionalInterface
    interface Motif {
        void draw(Box tile, int motif);
    }

    void lay(Canvas canvas, Choice choice, Motif motif) {
        Map<Integer, String> ids = new HashMap<>();
        Map<Integer, Box> origins = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Box tile = tile(row, column);
                int chosen = choice.motif(row, column);
                Box origin = origins.putIfAbsent(chosen, tile);
                if (origin != null) {
                    canvas.repeat(ids.get(chosen), tile.left() - origin.left(), tile.top() - origin.top());
                    continue;
                }
                ids.put(chosen, canvas.beginReusable());
                motif.draw(tile, chosen);
                canvas.end();
            }
        }
    }

    private Box tile(int row, int column) {
        double width = area.width() / columns;
        double height = area.height() / rows;
        return new Box(area.left() + width * column, area.top() + height * row, width, height);
    }
}
