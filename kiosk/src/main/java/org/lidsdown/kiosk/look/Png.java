package org.lidsdown.kiosk.look;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Writes a picture of the screen as a PNG file, without the desktop classes that a kiosk does not
 * have.
 */
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] EIGHT_BIT_COLOUR = {8, 2, 0, 0, 0};
    private static final int PIXEL = 3;

    private Png() {}

    /** Writes the picture; a file of that name is replaced. */
    public static void write(WritableImage picture, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(picture, out);
        }
    }

    /** Writes the picture there, and leaves it open. */
    public static void write(WritableImage picture, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        chunk(out, "IHDR", header((int) picture.getWidth(), (int) picture.getHeight()));
        chunk(out, "IDAT", packed(picture));
        chunk(out, "IEND", new byte[0]);
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(EIGHT_BIT_COLOUR);
        return bytes.toByteArray();
    }

    private static byte[] packed(WritableImage picture) throws IOException {
        int width = (int) picture.getWidth();
        int[] row = new int[width];
        byte[] line = new byte[1 + PIXEL * width];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED + 3);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            for (int y = 0; y < (int) picture.getHeight(); y++) {
                picture.getPixelReader()
                        .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
                out.write(line(row, line));
            }
        }
        deflater.end();
        return bytes.toByteArray();
    }

    private static byte[] line(int[] row, byte[] line) {
        int at = 1;
        for (int pixel : row) {
            line[at++] = (byte) (pixel >> 16);
            line[at++] = (byte) (pixel >> 8);
            line[at++] = (byte) pixel;
        }
        return line;
    }

    private static void chunk(OutputStream out, String kind, byte[] content) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(kind.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        body.writeBytes(content);
        CRC32 crc = new CRC32();
        crc.update(body.toByteArray());
        DataOutputStream chunk = new DataOutputStream(out);
        chunk.writeInt(content.length);
        body.writeTo(chunk);
        chunk.writeInt((int) crc.getValue());
    }
}
