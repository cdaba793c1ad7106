package io.moodreel.training.face;

/** What light and lens do to a picture: gamma, contrast, blur. */
final class Light {

    private Light() {}

    /** One face's brightnesses after it, 48 × 48. */
    static float[] on(byte[] pixels, int from, Distortion distortion) {
        float[] curve = curve(distortion.gamma());
        float[] picture = new float[FaceSet.PIXELS];
        double sum = 0;
        for (int i = 0; i < picture.length; i++) {
            picture[i] = curve[pixels[from + i] & 0xff];
            sum += picture[i];
        }
        if (distortion.contrast() != 1) {
            float mean = (float) (sum / picture.length);
            for (int i = 0; i < picture.length; i++) {
                float apart = (float) ((picture[i] - mean) * distortion.contrast());
                picture[i] = Math.clamp(mean + apart, 0f, 255f);
            }
        }
        return distortion.blur() == 0 ? picture : blurred(picture, distortion.blur());
    }

    private static float[] curve(double gamma) {
        float[] curve = new float[256];
        for (int i = 0; i < curve.length; i++) curve[i] = (float) (255 * Math.pow(i / 255.0, gamma));
        return curve;
    }

    private static float[] blurred(float[] picture, double deviation) {
        int reach = (int) Math.ceil(3 * deviation);
        float[] kernel = new float[2 * reach + 1];
        float sum = 0;
        for (int i = -reach; i <= reach; i++) {
            kernel[i + reach] = (float) Math.exp(-i * i / (2 * deviation * deviation));
            sum += kernel[i + reach];
        }
        for (int i = 0; i < kernel.length; i++) kernel[i] /= sum;
        return along(along(picture, kernel, 1), kernel, FaceSet.SIDE);
    }

    /** Convolves along rows (step 1) or columns (step 48); the border goes on. */
    private static float[] along(float[] picture, float[] kernel, int step) {
        int reach = kernel.length / 2;
        float[] result = new float[picture.length];
        for (int line = 0; line < FaceSet.SIDE; line++) {
            int start = step == 1 ? line * FaceSet.SIDE : line;
            for (int i = 0; i < FaceSet.SIDE; i++) {
                float sum = 0;
                for (int k = -reach; k <= reach; k++) {
                    int place = Math.clamp(i + k, 0, FaceSet.SIDE - 1);
                    sum += kernel[k + reach] * picture[start + place * step];
                }
                result[start + i * step] = sum;
            }
        }
        return result;
    }
}
