package org.lidsdown.domain.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The bytes of something sealed, as they lie in a file and travel to the host: a few plain lines
 * with the label, the key's name and a SHA-256 over it all, an empty line, then the sealed content.
 */
public final class Envelope {

    private static final String FIRST_LINE = "lids-down envelope 1";
    private static final List<String> NAMES =
            List.of("envelope", "concern", "step", "urgent", "key", "sha256");
    private static final int LONGEST_HEAD = 512;

    private Envelope() {}

    /** The bytes of an envelope. */
    public static byte[] write(Sealed sealed) {
        byte[] head = (outside(sealed) + "sha256 " + sha256(sealed) + "\n\n").getBytes(US_ASCII);
        return join(head, sealed.content());
    }

    /**
     * The envelope in these bytes; throws {@link SealBroken} when they are not one, or were
     * changed.
     */
    public static Sealed read(byte[] bytes) {
        List<String> head = head(bytes);
        byte[] content = Arrays.copyOfRange(bytes, length(head), bytes.length);
        try {
            Sealed sealed = new Sealed(label(head), value(head, 4), content);
            if (!Arrays.equals(write(sealed), bytes)) {
                throw new SealBroken("This envelope was changed or cut off after it was sealed.");
            }
            return sealed;
        } catch (SealBroken e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new SealBroken("This envelope's label cannot be read.", e);
        }
    }

    private static Label label(List<String> head) {
        return new Label(
                UUID.fromString(value(head, 0)),
                UUID.fromString(value(head, 1)),
                Integer.parseInt(value(head, 2)),
                value(head, 3).equals("yes"));
    }

    private static String value(List<String> head, int at) {
        return head.get(at + 1).substring(NAMES.get(at).length() + 1);
    }

    private static List<String> head(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEAD), US_ASCII);
        return Optional.of(start.indexOf("\n\n"))
                .filter(end -> end > 0)
                .map(end -> List.of(start.substring(0, end).split("\n", -1)))
                .filter(Envelope::isHead)
                .orElseThrow(() -> new SealBroken("This is no envelope of Lids Down."));
    }

    private static boolean isHead(List<String> lines) {
        if (lines.size() != NAMES.size() + 1 || !lines.getFirst().equals(FIRST_LINE)) {
            return false;
        }
        for (int i = 0; i < NAMES.size(); i++) {
            if (!lines.get(i + 1).startsWith(NAMES.get(i) + " ")) {
                return false;
            }
        }
        return true;
    }

    private static int length(List<String> head) {
        return head.stream().mapToInt(line -> line.length() + 1).sum() + 1;
    }

    private static String outside(Sealed sealed) {
        Label label = sealed.label();
        return FIRST_LINE
                + ("\nenvelope " + label.envelope())
                + ("\nconcern " + label.concern())
                + ("\nstep " + label.step())
                + ("\nurgent " + (label.urgent() ? "yes" : "no"))
                + ("\nkey " + sealed.key() + "\n");
    }

    private static String sha256(Sealed sealed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(outside(sealed).getBytes(US_ASCII));
            return HexFormat.of().formatHex(digest.digest(sealed.content()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static byte[] join(byte[] head, byte[] content) {
        return ByteBuffer.allocate(head.length + content.length).put(head).put(content).array();
    }
}
