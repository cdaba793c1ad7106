package io.moodreel.server.posters;

/**
 * How each era mixes a palette around a mood.
 *
 * <p>All numbers are OKLCH. Hues: 30 red, 70 amber, 90 yellow, 150 green, 200 teal, 250 blue, 300 violet, 350 pink.
 */
final class EraRecipes {

    private EraRecipes() {}

    static Palette silver(Colour mood, Dice dice) {
        double tone = dice.pick(70, 82, 60, 250, 265);
        double tint = tone < 100 ? 0.035 : 0.018;
        Colour touch = new Colour(0.62, 0.11, mood.hue());
        if (dice.chance(0.3)) {
            Colour ground = new Colour(0.87, tint, tone);
            return new Palette(
                    ground,
                    ground.lighter(0.05),
                    new Colour(0.36, tint, tone),
                    touch.withLightness(0.55),
                    touch.withLightness(0.5),
                    new Colour(0.21, tint, tone),
                    new Colour(0.97, 0.012, tone));
        }
        Colour ground = new Colour(dice.between(0.19, 0.26), tint * 0.8, tone);
        return new Palette(
                ground,
                ground.lighter(0.12),
                new Colour(dice.between(0.62, 0.76), tint, tone),
                touch,
                new Colour(0.93, tint, tone),
                new Colour(0.12, tint * 0.6, tone),
                new Colour(0.95, tint * 0.7, tone));
    }

    static Palette print(Colour mood, Dice dice) {
        Colour paper = new Colour(0.945, 0.03, 88);
        Colour ink = new Colour(0.2, 0.025, mood.hue() + 180);
        double chroma = Math.max(0.13, mood.chroma() * 1.1);
        double answer = mood.hue() + dice.pick(150, 180, -140);
        return switch (dice.count(0, 3)) {
            case 0 ->
                new Palette(
                        paper.darker(0.03),
                        paper,
                        new Colour(0.62, chroma, mood.hue()),
                        new Colour(0.42, 0.09, answer),
                        new Colour(0.58, 0.19, mood.hue() - 12),
                        ink,
                        paper.lighter(0.03));
            case 1 ->
                new Palette(
                        new Colour(0.4, chroma * 0.75, mood.hue()),
                        new Colour(0.5, chroma * 0.85, mood.hue()),
                        new Colour(0.8, 0.11, answer),
                        new Colour(0.68, 0.14, mood.hue() + 25),
                        paper,
                        ink,
                        paper);
            case 2 ->
                new Palette(
                        new Colour(0.21, 0.03, answer),
                        new Colour(0.3, 0.045, answer),
                        new Colour(0.68, chroma, mood.hue()),
                        new Colour(0.6, 0.1, answer),
                        paper,
                        new Colour(0.13, 0.02, answer),
                        paper);
            default ->
                new Palette(
                        new Colour(0.33, 0.075, answer),
                        new Colour(0.43, 0.085, answer),
                        new Colour(0.72, chroma, mood.hue()),
                        new Colour(0.6, 0.15, dice.pick(30, 70, 200)),
                        paper,
                        new Colour(0.17, 0.03, answer),
                        paper);
        };
    }

    static Palette earth(Colour mood, Dice dice) {
        Colour cream = new Colour(0.92, 0.055, 85);
        double pulled = pulled(mood.hue(), 55, 0.4);
        double second = dice.pick(78, 38, 112, 195, 25);
        if (dice.chance(0.3)) {
            return new Palette(
                    cream.darker(0.05),
                    cream,
                    new Colour(0.6, 0.15, pulled),
                    new Colour(0.5, 0.1, second),
                    new Colour(0.58, 0.17, 35),
                    new Colour(0.25, 0.045, 45),
                    cream.lighter(0.04));
        }
        double hue = dice.pick(42, 35, 60, 115, 190, 20);
        Colour ground = new Colour(dice.between(0.26, 0.32), hue > 100 ? 0.045 : 0.06, hue);
        return new Palette(
                ground,
                ground.lighter(0.11).withChroma(0.09),
                new Colour(0.68, 0.15, pulled),
                new Colour(0.66, 0.13, second),
                cream,
                new Colour(0.17, 0.035, hue),
                cream);
    }

    static Palette neon(Colour mood, Dice dice) {
        double night = dice.pick(285, 300, 265, 320);
        Colour ground = new Colour(0.21, 0.085, night);
        double glow = dice.pick(350, 20, 200, 330);
        return new Palette(
                ground,
                new Colour(0.4, 0.16, night + dice.pick(25, 45)),
                new Colour(0.72, Math.max(0.15, mood.chroma() * 1.3), mood.hue()),
                new Colour(glow == 200 ? 0.8 : 0.67, glow == 200 ? 0.13 : 0.22, glow),
                new Colour(0.93, 0.08, dice.pick(90, 60, 200)),
                new Colour(0.13, 0.05, night),
                new Colour(0.96, 0.025, night + 60));
    }

    static Palette teal(Colour mood, Dice dice) {
        double sea = dice.between(195, 232);
        Colour ground = new Colour(dice.between(0.22, 0.29), 0.048, sea);
        boolean warmMood = distance(mood.hue(), 70) < 50;
        Colour amber = new Colour(0.78, 0.14, 72);
        return new Palette(
                ground,
                new Colour(0.42, 0.075, sea - 8),
                new Colour(0.71, Math.max(0.1, mood.chroma()), mood.hue()),
                warmMood ? new Colour(0.66, 0.1, sea - 10) : amber,
                warmMood ? new Colour(0.94, 0.05, 85) : new Colour(0.9, 0.1, 80),
                new Colour(0.15, 0.03, sea),
                new Colour(0.95, 0.025, 85));
    }

    static Palette clean(Colour mood, Dice dice) {
        double answer = mood.hue() + dice.pick(-55, 55, 180, 140);
        if (dice.chance(0.3)) {
            Colour ground = new Colour(0.93, 0.018, mood.hue());
            return new Palette(
                    ground,
                    new Colour(0.86, 0.05, mood.hue()),
                    new Colour(0.63, Math.max(0.1, mood.chroma()), mood.hue()),
                    new Colour(0.5, 0.11, answer),
                    new Colour(0.6, 0.19, dice.pick(30, 20, 45)),
                    new Colour(0.23, 0.04, mood.hue()),
                    new Colour(0.985, 0.008, mood.hue()));
        }
        Colour ground = new Colour(dice.between(0.2, 0.26), 0.035, mood.hue() + dice.between(-30, 30));
        return new Palette(
                ground,
                ground.lighter(0.13).withChroma(0.06),
                new Colour(0.72, Math.max(0.09, mood.chroma()), mood.hue()),
                new Colour(0.66, 0.13, answer),
                new Colour(0.95, 0.03, dice.pick(80, 95, 60)),
                new Colour(0.14, 0.025, mood.hue()),
                new Colour(0.96, 0.015, 80));
    }

    static Palette dusk(Colour mood, Dice dice) {
        double near = mood.hue() + dice.pick(-45, 40, -20, 20);
        double answer = mood.hue() + dice.pick(35, -35, 150, -150);
        if (dice.chance(0.28)) {
            Colour ground = new Colour(0.87, 0.055, near);
            return new Palette(
                    ground,
                    new Colour(0.93, 0.04, near + 40),
                    new Colour(0.62, Math.max(0.13, mood.chroma()), mood.hue()),
                    new Colour(0.46, 0.11, answer),
                    new Colour(0.6, 0.18, dice.pick(30, 15, 50)),
                    new Colour(0.25, 0.06, near),
                    new Colour(0.98, 0.012, near));
        }
        Colour ground = new Colour(dice.between(0.23, 0.3), 0.07, near);
        return new Palette(
                ground,
                new Colour(0.46, 0.11, near + dice.pick(35, -35)),
                new Colour(0.72, Math.max(0.12, mood.chroma()), mood.hue()),
                new Colour(0.64, 0.14, answer),
                new Colour(0.93, 0.07, dice.pick(80, 60, 95)),
                new Colour(0.15, 0.045, near),
                new Colour(0.965, 0.02, 75));
    }

    private static double pulled(double hue, double towards, double share) {
        return hue + wayFrom(hue, towards) * share;
    }

    private static double distance(double hue, double other) {
        return Math.abs(wayFrom(hue, other));
    }

    /** The short way round the circle, -180 to 180 degrees. */
    private static double wayFrom(double hue, double towards) {
        return (((towards - hue) % 360) + 540) % 360 - 180;
    }
}
