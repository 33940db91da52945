package org.lidsdown.domain.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * How large a picture says it is, read without opening the picture.
 *
 * @param media which kind of picture
 * @param width in dots
 * @param height in dots
 */
record Dots(Media media, long width, long height) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] HEADER = "IHDR".getBytes(US_ASCII);
    private static final int PNG_LEAST = 33;
    private static final int SIZE_AT = 16;
    private static final int MARK = 0xFF;
    private static final int BEGIN = 0xD8;
    private static final int SCAN = 0xDA;

    /** What these bytes say; nothing where they are no picture, or none that has a size. */
    static Optional<Dots> of(byte[] bytes) {
        boolean png = bytes.length >= PNG_LEAST && Arrays.mismatch(PNG, bytes) == PNG.length;
        return (png ? png(bytes) : jpeg(ByteBuffer.wrap(bytes)))
                .filter(dots -> dots.width > 0 && dots.height > 0);
    }

    /** How many dots it is made of. */
    long many() {
        return width * height;
    }

    private static Optional<Dots> png(byte[] bytes) {
        if (!Arrays.equals(HEADER, 0, 4, bytes, SIZE_AT - 4, SIZE_AT)) {
            return Optional.empty();
        }
        ByteBuffer size = ByteBuffer.wrap(bytes, SIZE_AT, 2 * Integer.BYTES);
        return Optional.of(
                new Dots(
                        Media.PNG,
                        Integer.toUnsignedLong(size.getInt()) & Integer.MAX_VALUE,
                        Integer.toUnsignedLong(size.getInt()) & Integer.MAX_VALUE));
    }

    /** From mark to mark, until the one that begins a frame. */
    private static Optional<Dots> jpeg(ByteBuffer bytes) {
        if (bytes.remaining() < 4 || next(bytes) != MARK || next(bytes) != BEGIN) {
            return Optional.empty();
        }
        while (bytes.remaining() > 9 && next(bytes) == MARK) {
            int mark = next(bytes);
            if (mark == MARK) {
                bytes.position(bytes.position() - 1);
            } else if (isFrame(mark)) {
                bytes.position(bytes.position() + 3);
                long height = Short.toUnsignedLong(bytes.getShort());
                return Optional.of(
                        new Dots(Media.JPEG, Short.toUnsignedLong(bytes.getShort()), height));
            } else if (mark == SCAN || !skipped(bytes)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean skipped(ByteBuffer bytes) {
        int length = Short.toUnsignedInt(bytes.getShort(bytes.position()));
        boolean fits = length >= Short.BYTES && length <= bytes.remaining();
        if (fits) {
            bytes.position(bytes.position() + length);
        }
        return fits;
    }

    /** C0 to CF begin a frame, but C4, C8 and CC, which are tables. */
    private static boolean isFrame(int mark) {
        return mark >= 0xC0 && mark <= 0xCF && (mark == 0xC0 || mark % 4 != 0);
    }

    private static int next(ByteBuffer bytes) {
        return Byte.toUnsignedInt(bytes.get());
    }
}
