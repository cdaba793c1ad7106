package io.moodreel.training.face;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** What is left of a small grey picture after JPEG. */
final class Jpeg {

    private Jpeg() {}

    /** Brightnesses of a face written at this quality (0–1) and read again. */
    static byte[] after(byte[] grey, double quality) {
        BufferedImage picture = new BufferedImage(FaceSet.SIDE, FaceSet.SIDE, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, FaceSet.SIDE, FaceSet.SIDE, grey);
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(written(picture, quality)));
            return (byte[]) read.getRaster().getDataElements(0, 0, FaceSet.SIDE, FaceSet.SIDE, null);
        } catch (IOException impossible) {
            throw new IllegalStateException("a picture in memory cannot be written as JPEG", impossible);
        }
    }

    private static byte[] written(BufferedImage picture, double quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality((float) quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
