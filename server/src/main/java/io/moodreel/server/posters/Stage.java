package io.moodreel.server.posters;

import java.util.List;

/**
 * What a composition works with.
 *
 * @param all the whole area to fill, edge to edge
 * @param art the part of it the title leaves free
 * @param titleBelow whether the title stands under the art
 */
record Stage(Canvas canvas, Palette palette, Dice dice, Box all, Box art, boolean titleBelow) {

    /** Fills everything with the plain ground. */
    List<Colour> plainGround() {
        canvas.box(all, palette.ground());
        return List.of(palette.ground());
    }

    /** Fills everything with air that glows towards the far end from the title. */
    List<Colour> glowingGround() {
        Colour nearTitle = palette.ground();
        Colour far = palette.ground().mix(palette.dusk(), 0.9);
        Box fade = titleBelow
                ? new Box(all.left(), all.top(), all.width(), art.bottom() - all.top())
                : new Box(all.left(), art.top(), all.width(), all.bottom() - art.top());
        canvas.box(all, titleBelow ? canvas.fade(fade, far, nearTitle) : canvas.fade(fade, nearTitle, far));
        return List.of(nearTitle);
    }

    /** Either ground, by chance. */
    List<Colour> anyGround() {
        return dice.chance(0.5) ? plainGround() : glowingGround();
    }

    /** The ground as it looks when all lamps are out; dark on every palette. */
    Colour night() {
        return palette.isDark() ? palette.ground().darker(0.06) : palette.shadow();
    }

    /** What shines in that night. */
    Colour lamp() {
        return palette.isDark() ? palette.focus() : palette.paper();
    }

    /** The y of a line this share of the art's height away from the title, counted from the far end. */
    double fromFarEnd(double share) {
        return titleBelow ? art.y(share) : art.y(1 - share);
    }
}
