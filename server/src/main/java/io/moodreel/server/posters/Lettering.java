package io.moodreel.server.posters;

/** A text set in lines and measured, ready to be drawn anywhere. */
sealed interface Lettering permits OutlinedLettering, SystemLettering {

    /** From the top of the capitals to the foot of the last line. */
    double height();

    /** Letter size in poster units; 0 when there is nothing to draw. */
    double size();

    void draw(Canvas canvas, Box column, Align align, Colour ink);
}
