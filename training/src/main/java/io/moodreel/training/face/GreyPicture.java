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

/** Brightnesses of one face, 48 × 48, as files of pictures and back. */
final class GreyPicture {

    private GreyPicture() {}

    /** What is left of a face after JPEG of this quality (0–1). */
    static byte[] afterJpeg(byte[] grey, double quality) {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(written(picture(grey), quality)));
            return (byte[]) read.getRaster().getDataElements(0, 0, FaceSet.SIDE, FaceSet.SIDE, null);
        } catch (IOException impossible) {
            throw new IllegalStateException("a picture in memory cannot be written as JPEG", impossible);
        }
    }

    /** A face as a PNG file. */
    static byte[] png(byte[] grey) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(grey), "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("a picture in memory cannot be written as PNG", impossible);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage picture(byte[] grey) {
        BufferedImage picture = new BufferedImage(FaceSet.SIDE, FaceSet.SIDE, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, FaceSet.SIDE, FaceSet.SIDE, grey);
        return picture;
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
