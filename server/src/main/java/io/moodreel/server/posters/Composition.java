package io.moodreel.server.posters;

import java.util.List;

/**
 * A family of pictures that belongs to a genre. Implementations have no state; everything that differs from poster to
 * poster comes from the dice and the palette of the stage.
 */
interface Composition {

    /** How titles are set on this family's film posters. */
    default Setting setting(Dice dice) {
        return new Setting(dice.chance(0.62), dice.chance(0.75) ? Align.LEFT : Align.CENTRE, Face.ROMAN);
    }

    /**
     * Fills {@link Stage#all()} and keeps everything busy inside {@link Stage#art()}.
     *
     * @return every colour that may lie in the rest, behind the title
     */
    List<Colour> paint(Stage stage);

    /**
     * Place and voice of a film's title.
     *
     * @param below whether it stands under the picture
     */
    record Setting(boolean below, Align align, Face face) {}
}
