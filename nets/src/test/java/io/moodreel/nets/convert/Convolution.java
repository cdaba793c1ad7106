package io.moodreel.nets.convert;

/**
 * A convolution worked out loop by loop as TensorFlow defines it, channels last: what the converted one is compared with.
 *
 * @param height of the image; the other sizes likewise
 * @param multiplier outputs per channel of a depthwise convolution, 0 for an ordinary one
 */
record Convolution(int height, int width, int in, int out, int kernel, int stride, int dilation, int multiplier) {

    static Convolution ordinary(int height, int width, int in, int out, int kernel, int stride, int dilation) {
        return new Convolution(height, width, in, out, kernel, stride, dilation, 0);
    }

    static Convolution depthwise(int height, int width, int in, int multiplier, int kernel, int stride) {
        return new Convolution(height, width, in, in * multiplier, kernel, stride, 1, multiplier);
    }

    int[] filterShape() {
        return multiplier == 0 ? new int[] {kernel, kernel, in, out} : new int[] {kernel, kernel, in, multiplier};
    }

    int filterSize() {
        return kernel * kernel * in * (multiplier == 0 ? out : multiplier);
    }

    float[] apply(float[] image, float[] filters, boolean same) {
        int reach = (kernel - 1) * dilation + 1;
        int rows = same ? Math.ceilDiv(height, stride) : (height - reach) / stride + 1;
        int columns = same ? Math.ceilDiv(width, stride) : (width - reach) / stride + 1;
        int top = same ? Math.max(0, (rows - 1) * stride + reach - height) / 2 : 0;
        int left = same ? Math.max(0, (columns - 1) * stride + reach - width) / 2 : 0;
        float[] result = new float[rows * columns * out];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                for (int o = 0; o < out; o++) {
                    result[(row * columns + column) * out + o] =
                            cell(image, filters, row * stride - top, column * stride - left, o);
                }
            }
        }
        return result;
    }

    private float cell(float[] image, float[] filters, int top, int left, int o) {
        float sum = 0;
        for (int y = 0; y < kernel; y++) {
            for (int x = 0; x < kernel; x++) {
                int row = top + y * dilation;
                int column = left + x * dilation;
                if (row < 0 || row >= height || column < 0 || column >= width) continue;
                for (int i = 0; i < in; i++) {
                    if (multiplier > 0 && i != o / multiplier) continue;
                    int filter = multiplier == 0
                            ? ((y * kernel + x) * in + i) * out + o
                            : ((y * kernel + x) * in + i) * multiplier + o % multiplier;
                    sum += image[(row * width + column) * in + i] * filters[filter];
                }
            }
        }
        return sum;
    }
}
