package io.moodreel.server.posters;

/**
 * A colour in OKLCH (Ottosson 2020), the space in which equal steps look equal. Immutable.
 *
 * <p>A colour outside sRGB keeps lightness and hue and gives up chroma when it is shown.
 *
 * @param lightness 0 black to 1 white
 * @param chroma 0 grey to about 0.3
 * @param hue degrees, any value
 */
record Colour(double lightness, double chroma, double hue) implements Paint {

    private static final int GAMUT_STEPS = 10;

    static Colour ofHex(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        double red = linear((rgb >> 16 & 0xFF) / 255.0);
        double green = linear((rgb >> 8 & 0xFF) / 255.0);
        double blue = linear((rgb & 0xFF) / 255.0);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return ofLab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    private static Colour ofLab(double lightness, double a, double b) {
        return new Colour(lightness, Math.hypot(a, b), Math.toDegrees(Math.atan2(b, a)));
    }

    Colour withLightness(double value) {
        return new Colour(Math.clamp(value, 0, 1), chroma, hue);
    }

    Colour withChroma(double value) {
        return new Colour(lightness, value, hue);
    }

    Colour lighter(double step) {
        return withLightness(lightness + step);
    }

    Colour darker(double step) {
        return withLightness(lightness - step);
    }

    /** The colour on the straight way to the other in OKLab; 0 is this one, 1 the other. */
    Colour mix(Colour other, double share) {
        double keep = 1 - share;
        return ofLab(
                        lightness * keep + other.lightness * share,
                        a() * keep + other.a() * share,
                        b() * keep + other.b() * share)
                .unmuddied();
    }

    /** Dark yellow looks like mud; painters darken it towards orange instead, and so do we. */
    Colour unmuddied() {
        double turn = ((hue % 360) + 360) % 360;
        if (lightness > 0.74 || turn < 62 || turn > 128) {
            return this;
        }
        double pull = Math.min(1, (0.74 - lightness) * 3.2);
        return new Colour(lightness, chroma, turn + (50 - turn) * pull);
    }

    private double a() {
        return chroma * Math.cos(Math.toRadians(hue));
    }

    private double b() {
        return chroma * Math.sin(Math.toRadians(hue));
    }

    /** This colour as a see-through wash. */
    Paint wash(double opacity) {
        String alpha =
                Integer.toHexString(0x100 | (int) Math.round(opacity * 255)).substring(1);
        return () -> css() + alpha;
    }

    @Override
    public String css() {
        return '#' + Integer.toHexString(0x1000000 | rgb()).substring(1);
    }

    /** WCAG 2.2 contrast ratio of the two colours as they are shown, 1 to 21. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        int rgb = rgb();
        return 0.2126 * linear((rgb >> 16 & 0xFF) / 255.0)
                + 0.7152 * linear((rgb >> 8 & 0xFF) / 255.0)
                + 0.0722 * linear((rgb & 0xFF) / 255.0);
    }

    private int rgb() {
        double low = 0;
        double high = chroma;
        double shown = chroma;
        if (!fits(chroma)) {
            for (int step = 0; step < GAMUT_STEPS; step++) {
                double middle = (low + high) / 2;
                if (fits(middle)) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            shown = low;
        }
        double[] channels = linearRgb(shown);
        return channel(channels[0]) << 16 | channel(channels[1]) << 8 | channel(channels[2]);
    }

    private boolean fits(double candidate) {
        for (double channel : linearRgb(candidate)) {
            if (channel < -0.0005 || channel > 1.0005) {
                return false;
            }
        }
        return true;
    }

    private double[] linearRgb(double shownChroma) {
        double a = shownChroma * Math.cos(Math.toRadians(hue));
        double b = shownChroma * Math.sin(Math.toRadians(hue));
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int channel(double linear) {
        double bounded = Math.clamp(linear, 0, 1);
        double encoded = bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * 255);
    }

    private static double linear(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }
}
