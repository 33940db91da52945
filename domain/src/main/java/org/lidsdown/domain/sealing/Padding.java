package org.lidsdown.domain.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Makes every envelope one of a few sizes, so that its length does not tell how much was told:
 * content behind its own length, and noughts up to the size.
 */
final class Padding {

    private static final int KIB = 1024;
    private static final int[] SIZES = {4 * KIB, 8 * KIB, 16 * KIB, 32 * KIB, 64 * KIB};

    private Padding() {}

    /** The content filled up to the next size, of which this much is taken by what is around it. */
    static byte[] pad(byte[] content, int around) {
        int least = around + Integer.BYTES + content.length;
        int size =
                Arrays.stream(SIZES)
                        .filter(allowed -> allowed >= least)
                        .findFirst()
                        .orElseThrow(() -> tooLong(content.length));
        return ByteBuffer.allocate(size - around).putInt(content.length).put(content).array();
    }

    /** The content that was filled up. */
    static byte[] strip(byte[] padded) {
        ByteBuffer bytes = ByteBuffer.wrap(padded);
        int length = padded.length < Integer.BYTES ? -1 : bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new SealBroken("What was sealed here is not filled up as it should be.");
        }
        byte[] content = new byte[length];
        bytes.get(content);
        while (bytes.hasRemaining()) {
            if (bytes.get() != 0) {
                throw new SealBroken("What was sealed here is not filled up as it should be.");
            }
        }
        return content;
    }

    private static IllegalArgumentException tooLong(int length) {
        return new IllegalArgumentException(
                "An envelope holds at most 64 KiB, and this content has " + length + " bytes.");
    }
}
