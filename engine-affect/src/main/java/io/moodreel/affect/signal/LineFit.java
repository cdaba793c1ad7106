package io.moodreel.affect.signal;

/** Mean, standard deviation and least-squares slope of points given one by one. Not thread-safe. */
final class LineFit {
    private int count;
    private double sumX;
    private double sumY;
    private double sumXx;
    private double sumXy;
    private double sumYy;
    private double origin;

    void add(double x, double y) {
        if (count == 0) {
            // differences to the first value: squares of large numbers that hardly differ would lose their digits
            origin = y;
        }
        double fromOrigin = y - origin;
        count++;
        sumX += x;
        sumY += fromOrigin;
        sumXx += x * x;
        sumXy += x * fromOrigin;
        sumYy += fromOrigin * fromOrigin;
    }

    int count() {
        return count;
    }

    /** NaN without points. */
    double mean() {
        return count == 0 ? Double.NaN : origin + sumY / count;
    }

    /** With n − 1; NaN with fewer than two points. */
    double standardDeviation() {
        if (count < 2) {
            return Double.NaN;
        }
        return Math.sqrt(Math.max(0, sumYy - sumY * sumY / count) / (count - 1));
    }

    /** Change of y for each x; NaN with fewer than three points or all at one x. */
    double slope() {
        double spread = sumXx - sumX * sumX / count;
        if (count < 3 || !(spread > 0)) {
            return Double.NaN;
        }
        return (sumXy - sumX * sumY / count) / spread;
    }
}
