package io.moodreel.server.posters;

/**
 * Writes glyphs as SVG path data on a whole-number grid, so that no decimal points are needed; the caller scales the
 * grid back. Relative steps, {@code h}/{@code v} for straight ones and {@code t} where TrueType's implied points make a
 * control point the mirror of the one before. Every step starts from the rounded point before, so errors do not add up. A bend
 * no longer than one step of the grid is left to the next.
 */
final class OutlineWriter {

    private final StringBuilder out;
    private final double gridPerUnit;
    private int penX;
    private int penY;
    private int mirrorX;
    private int mirrorY;
    private char lastCommand;

    OutlineWriter(StringBuilder out, double gridPerUnit) {
        this.out = out;
        this.gridPerUnit = gridPerUnit;
    }

    void write(Glyph glyph, double x, double baseline, double size) {
        float[] points = glyph.points();
        int at = 0;
        for (char command : glyph.commands()) {
            int numbers = numbersOf(command);
            int[] grid = new int[numbers];
            for (int i = 0; i < numbers; i++) {
                double origin = i % 2 == 0 ? x : baseline;
                grid[i] = (int) Math.round((origin + points[at + i] * size) * gridPerUnit);
            }
            at += numbers;
            step(command, grid);
        }
    }

    private void step(char command, int[] grid) {
        switch (command) {
            case 'M' -> move(grid[0], grid[1]);
            case 'L' -> line(grid[0], grid[1]);
            case 'Q' -> bend(grid);
            case 'C' -> throw new IllegalStateException("a TrueType outline has no cubic curves");
            default -> command('z');
        }
    }

    private void move(int x, int y) {
        command('M');
        number(x);
        number(y);
        pen(x, y);
    }

    private void line(int x, int y) {
        if (x == penX && y == penY) {
            return;
        }
        if (y == penY) {
            command('h');
            number(x - penX);
        } else if (x == penX) {
            command('v');
            number(y - penY);
        } else {
            command('l');
            number(x - penX);
            number(y - penY);
        }
        pen(x, y);
    }

    private void bend(int[] grid) {
        int x = grid[2];
        int y = grid[3];
        if (Math.abs(x - penX) <= 1 && Math.abs(y - penY) <= 1) {
            return;
        }
        boolean mirrored = Math.abs(grid[0] - mirrorX) <= 1 && Math.abs(grid[1] - mirrorY) <= 1;
        boolean curving = mirrorX != penX || mirrorY != penY;
        int controlX = mirrored && curving ? mirrorX : grid[0];
        int controlY = mirrored && curving ? mirrorY : grid[1];
        if (mirrored && curving) {
            command('t');
        } else {
            command('q');
            number(controlX - penX);
            number(controlY - penY);
        }
        number(x - penX);
        number(y - penY);
        pen(x, y);
        mirrorX = 2 * x - controlX;
        mirrorY = 2 * y - controlY;
    }

    private void pen(int x, int y) {
        penX = x;
        penY = y;
        mirrorX = x;
        mirrorY = y;
    }

    /** A letter that repeats may be left out, except the two that would then mean something else. */
    private void command(char letter) {
        if (letter != lastCommand || letter == 'M' || letter == 'z') {
            out.append(letter);
        }
        lastCommand = letter;
    }

    private void number(int value) {
        if (value >= 0 && Character.isDigit(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
        out.append(value);
    }

    private static int numbersOf(char command) {
        return switch (command) {
            case 'M', 'L' -> 2;
            case 'Q' -> 4;
            case 'C' -> 6;
            default -> 0;
        };
    }
}
