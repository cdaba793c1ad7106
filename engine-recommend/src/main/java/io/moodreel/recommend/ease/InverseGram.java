package io.moodreel.recommend.ease;

/** P = (XᵀX + λI)⁻¹, row by row. Safe for any thread. */
interface InverseGram {
    float diagonal(int item);

    /** Fills a row of zeros with P(item, ·). */
    void row(int item, float[] values);
}
