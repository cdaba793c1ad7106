package io.moodreel.server.experiments.statistics;

/**
 * Compares the conversions of two arms so that one may look at any time, and stop at any time: if the arms make no
 * difference to anybody, the probability that it ever decides is at most 5 %, with people still coming in and outcomes
 * still open, for few people as well as for many.
 *
 * <p>Each outcome, once it is known, adds {@code ±(y − m)}: + for the treatment, y is 1 for who converted and 0 for whose
 * time has passed, m the share expected just before. Without a difference the sign is a fair coin, tossed when the person
 * was assigned and looked at only now; so for every λ, {@code exp(λS − λ²V/2)} is a supermartingale, with S the sum and V
 * the sum of squares (de la Peña, "A general class of exponential inequalities for martingales and ratios", 1999). Mixed
 * over λ ~ N(0, 1/ρ) it is that of Robbins, "Statistical methods related to the law of the iterated logarithm" (1970);
 * by Ville's inequality its largest value's reciprocal is an always valid p-value, as in the mixture sequential
 * probability ratio test of Johari, Koomen, Pekelis and Walsh, "Always valid inference" (2015; 2017), whose normal
 * approximation it does not need. Not thread-safe.
 */
public final class SequentialTest {
    private static final double ERROR = 0.05;
    /** Narrowest when V is about eight times this: some 1,000 outcomes where a third convert. */
    private static final double MIXTURE_PRECISION = 25;

    private long exposed;
    private long converted;
    private long lost;
    private double sum;
    private double squares;
    private double smallestP = 1;

    /** One more person has been shown an arm. */
    public void exposed() {
        exposed++;
    }

    /** Somebody reached the goal. */
    public void converted(Arm arm) {
        add(arm, 1);
        converted++;
    }

    /** Somebody's time passed without it. */
    public void lost(Arm arm) {
        add(arm, 0);
        lost++;
    }

    private void add(Arm arm, int outcome) {
        double step = outcome - expected();
        sum += arm.sign() * step;
        squares += step * step;
        smallestP = Math.min(smallestP, presentP());
    }

    /** The share of those exposed who have converted so far, drawn a little toward a half. */
    private double expected() {
        return (converted + 1.0) / (Math.max(exposed, converted + lost) + 2);
    }

    private double presentP() {
        double information = squares + MIXTURE_PRECISION;
        return Math.min(1, Math.sqrt(information / MIXTURE_PRECISION) * Math.exp(-sum * sum / (2 * information)));
    }

    /** The smallest p-value there has been: always valid, and never grows. */
    public double pValue() {
        return smallestP;
    }

    /** Whether the arms differ, with an error of 5 % however often one looks. Once true it stays. */
    public boolean isDecided() {
        return smallestP <= ERROR;
    }

    /**
     * Where the treatment's rate less the control's lies, by the same bound; its centre is the weighted difference of the
     * outcomes so far. Where open outcomes are many it is a difference of rates so far. −1 to 1.
     */
    public Interval difference() {
        double scale = scale();
        double information = squares + MIXTURE_PRECISION;
        double bound = Math.sqrt(information * Math.log(information / (MIXTURE_PRECISION * ERROR * ERROR)));
        return new Interval(Math.max(-1, scale * (sum - bound)), Math.min(1, scale * (sum + bound)));
    }

    /** What one unit of the sum is as a difference of rates: open outcomes have not added their part yet. */
    private double scale() {
        double people = Math.max(1, exposed);
        double notConverted = exposed - converted;
        double open = notConverted <= 0 ? 0 : (notConverted - lost) / notConverted;
        return 2 / (people * (1 - expected() * open));
    }
}
