package io.moodreel.recommend.hybrid;

/** Solves a few dozen equations by Cholesky's decomposition. */
final class NormalEquations {
    private NormalEquations() {}

    /**
     * The x of A x = b.
     *
     * @param matrix A, symmetric and positive definite; of each row the part up to the diagonal is read, and overwritten
     */
    static double[] solve(double[][] matrix, double[] b) {
        int size = b.length;
        double[] x = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
        for (int i = 0; i < size; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) {
                sum -= matrix[i][k] * x[k];
            }
            x[i] = sum / matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            double sum = x[i];
            for (int k = i + 1; k < size; k++) {
                sum -= matrix[k][i] * x[k];
            }
            x[i] = sum / matrix[i][i];
        }
        return x;
    }
}
