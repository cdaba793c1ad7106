package io.moodreel.server.posters;

/** The six moods of Moodreel and the hue that stands for each everywhere on the site. */
enum Mood {
    HAPPY("#f6c945"),
    SADNESS("#6fa8dc"),
    ANGER("#e5533d"),
    SURPRISE("#b48bf2"),
    NEUTRAL("#b9b4c0"),
    FEAR("#5fa98a");

    private final Colour colour;

    Mood(String token) {
        this.colour = Colour.ofHex(token);
    }

    Colour colour() {
        return colour;
    }
}
