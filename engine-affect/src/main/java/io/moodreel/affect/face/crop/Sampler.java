package io.moodreel.affect.face.crop;

import io.moodreel.affect.face.image.Picture;
import io.moodreel.affect.face.net.NetManifest;

/**
 * Draws what is in a {@link View} into a net's input. Enlarged pictures are interpolated; of reduced ones several points a
 * pixel are averaged, or fine patterns would turn into false ones. Outside the picture everything is black. Not
 * thread-safe.
 */
public final class Sampler {
    private static final int MOST_POINTS = 3;

    /** Picture pixels a net's pixel up to which neighbours are interpolated. */
    private static final double ENLARGED = 1.5;

    /** ITU-R BT.601, as the nets' makers turned colours to grey. */
    private static final float RED = 0.299f;

    private static final float GREEN = 0.587f;
    private static final float BLUE = 0.114f;

    private final int size;
    private final boolean grey;
    private final int redPlane;
    private final int bluePlane;
    private final float[] mean;
    private final float[] factor;
    private final float[] colour = new float[3];
    private final int[] columns;

    /**
     * @param input what the net wants
     * @param size pixels of its sides
     */
    public Sampler(NetManifest.Input input, int size) {
        this.size = size;
        this.columns = new int[MOST_POINTS * size];
        this.grey = input.grey();
        this.redPlane = input.colour().equals("bgr") ? 2 : 0;
        this.bluePlane = 2 - redPlane;
        int channels = input.mean().size();
        mean = new float[channels];
        factor = new float[channels];
        for (int i = 0; i < channels; i++) {
            mean[i] = input.mean().get(i).floatValue();
            factor[i] = (float) (1 / input.scale().get(i));
        }
    }

    /** Writes {@code size · size} pixels for each channel. */
    public void draw(Picture picture, View view, float[] into) {
        double step = view.side() / size;
        if (step < ENLARGED) {
            interpolate(picture, view, into);
            return;
        }
        int points = (int) Math.clamp((long) step, 1, MOST_POINTS);
        if (view.down() == 0) {
            averageUpright(picture, view, points, into);
            return;
        }
        average(picture, view, points, into);
    }

    private void interpolate(Picture picture, View view, float[] into) {
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                interpolate(picture, view, column, row);
                put(into, row * size + column);
            }
        }
    }

    private void average(Picture picture, View view, int points, float[] into) {
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                average(picture, view, column, row, points);
                put(into, row * size + column);
            }
        }
    }

    /** The same as {@link #average}, for windows that are not turned: columns are the same in every row. */
    private void averageUpright(Picture picture, View view, int points, float[] into) {
        byte[] pixels = picture.blueGreenRed();
        double part = view.side() / (size * points);
        for (int i = 0; i < size * points; i++) {
            int x = (int) Math.floor(view.x() + (i + 0.5) * part);
            columns[i] = x >= 0 && x < picture.width() ? 3 * x : -1;
        }
        float share = 1f / (points * points);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int blue = 0;
                int green = 0;
                int red = 0;
                for (int down = 0; down < points; down++) {
                    int y = (int) Math.floor(view.y() + (row * points + down + 0.5) * part);
                    if (y < 0 || y >= picture.height()) {
                        continue;
                    }
                    int start = 3 * y * picture.width();
                    for (int across = column * points; across < (column + 1) * points; across++) {
                        if (columns[across] >= 0) {
                            int at = start + columns[across];
                            blue += pixels[at] & 0xff;
                            green += pixels[at + 1] & 0xff;
                            red += pixels[at + 2] & 0xff;
                        }
                    }
                }
                colour[0] = blue * share;
                colour[1] = green * share;
                colour[2] = red * share;
                put(into, row * size + column);
            }
        }
    }

    private void put(float[] into, int at) {
        if (grey) {
            into[at] = (RED * colour[2] + GREEN * colour[1] + BLUE * colour[0] - mean[0]) * factor[0];
            return;
        }
        int plane = size * size;
        into[redPlane * plane + at] = (colour[2] - mean[redPlane]) * factor[redPlane];
        into[plane + at] = (colour[1] - mean[1]) * factor[1];
        into[bluePlane * plane + at] = (colour[0] - mean[bluePlane]) * factor[bluePlane];
    }

    private void average(Picture picture, View view, int column, int row, int points) {
        byte[] pixels = picture.blueGreenRed();
        int width = picture.width();
        int height = picture.height();
        double part = 1.0 / (size * points);
        int blue = 0;
        int green = 0;
        int red = 0;
        for (int down = 0; down < points; down++) {
            double v = (row * points + down + 0.5) * part;
            for (int across = 0; across < points; across++) {
                double u = (column * points + across + 0.5) * part;
                int x = (int) Math.floor(view.pictureX(u, v));
                int y = (int) Math.floor(view.pictureY(u, v));
                if (x >= 0 && y >= 0 && x < width && y < height) {
                    int at = 3 * (y * width + x);
                    blue += pixels[at] & 0xff;
                    green += pixels[at + 1] & 0xff;
                    red += pixels[at + 2] & 0xff;
                }
            }
        }
        float share = 1f / (points * points);
        colour[0] = blue * share;
        colour[1] = green * share;
        colour[2] = red * share;
    }

    private void interpolate(Picture picture, View view, int column, int row) {
        double u = (column + 0.5) / size;
        double v = (row + 0.5) / size;
        double x = view.pictureX(u, v) - 0.5;
        double y = view.pictureY(u, v) - 0.5;
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < -1 || top < -1 || left >= picture.width() || top >= picture.height()) {
            colour[0] = 0;
            colour[1] = 0;
            colour[2] = 0;
            return;
        }
        float across = (float) (x - left);
        float down = (float) (y - top);
        int x0 = Math.max(0, left);
        int y0 = Math.max(0, top);
        int x1 = Math.min(picture.width() - 1, left + 1);
        int y1 = Math.min(picture.height() - 1, top + 1);
        byte[] pixels = picture.blueGreenRed();
        int width = picture.width();
        int a = 3 * (y0 * width + x0);
        int b = 3 * (y0 * width + x1);
        int c = 3 * (y1 * width + x0);
        int d = 3 * (y1 * width + x1);
        for (int i = 0; i < 3; i++) {
            float upper = (pixels[a + i] & 0xff) * (1 - across) + (pixels[b + i] & 0xff) * across;
            float lower = (pixels[c + i] & 0xff) * (1 - across) + (pixels[d + i] & 0xff) * across;
            colour[i] = upper * (1 - down) + lower * down;
        }
    }
}
