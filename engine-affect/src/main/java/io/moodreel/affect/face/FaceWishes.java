package io.moodreel.affect.face;

/**
 * What to find out.
 *
 * @param all every face, otherwise only the most prominent
 * @param age how old it looks
 * @param gender whether it looks like a man or a woman
 */
public record FaceWishes(boolean all, boolean age, boolean gender) {
    /** The most prominent face's emotions, and nothing else. */
    public static final FaceWishes EMOTIONS = new FaceWishes(false, false, false);

    /** Whether the net for age and gender must run. */
    boolean ageOrGender() {
        return age || gender;
    }
}
