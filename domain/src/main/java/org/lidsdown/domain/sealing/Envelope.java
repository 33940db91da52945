package org.lidsdown.domain.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    private static final String FIRST_LINE = "lids-down envelope 2";
    private static final List<String> NAMES =
            List.of(
                    "envelope",
                    "concern",
                    "step",
                    "urgent",
                    "finished",
                    "lid",
                    "staff",
                    "kiosk",
                    "key",
                    "sha256");
    private static final String NO_LID = "none";
    private static final int SHA256_LINE = "sha256 ".length() + 64 + "\n\n".length();
    private static final int LONGEST_HEAD = 1024;

    private Envelope() {}

    /** The bytes of an envelope. */
    public static byte[] write(Sealed sealed) {
        byte[] head = head(sealed.label(), sealed.key());
        byte[] content = sealed.content();
        byte[] sum = ("sha256 " + sha256(head, content) + "\n\n").getBytes(UTF_8);
        return ByteBuffer.allocate(head.length + sum.length + content.length)
                .put(head)
                .put(sum)
                .put(content)
                .array();
    }

    /**
     * The envelope in these bytes; throws {@link SealBroken} when they are not one, or were
     * changed.
     */
    public static Sealed read(byte[] bytes) {
        List<String> head = lines(bytes);
        byte[] content = Arrays.copyOfRange(bytes, length(head), bytes.length);
        try {
            Sealed sealed = new Sealed(label(head), value(head, "key"), content);
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

    /** Everything that stands outside in clear and that the seal answers for. */
    static byte[] head(Label label, String key) {
        String text =
                FIRST_LINE
                        + ("\nenvelope " + label.envelope())
                        + ("\nconcern " + label.concern())
                        + ("\nstep " + label.step())
                        + ("\nurgent " + word(label.urgent()))
                        + ("\nfinished " + word(label.finished()))
                        + ("\nlid " + (label.lid().isEmpty() ? NO_LID : label.lid()))
                        + ("\nstaff " + word(label.byStaff()))
                        + ("\nkiosk " + label.kiosk())
                        + ("\nkey " + key + "\n");
        return text.getBytes(UTF_8);
    }

    /** How long an envelope is beside its content. */
    static int around(Label label, String key) {
        return head(label, key).length + SHA256_LINE;
    }

    private static Label label(List<String> head) {
        String lid = value(head, "lid");
        return new Label(
                UUID.fromString(value(head, "envelope")),
                UUID.fromString(value(head, "concern")),
                Integer.parseInt(value(head, "step")),
                value(head, "urgent").equals("yes"),
                value(head, "finished").equals("yes"),
                lid.equals(NO_LID) ? "" : lid,
                value(head, "staff").equals("yes"),
                value(head, "kiosk"));
    }

    private static String value(List<String> head, String name) {
        return head.get(NAMES.indexOf(name) + 1).substring(name.length() + 1);
    }

    private static List<String> lines(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEAD), UTF_8);
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
        return head.stream().mapToInt(line -> line.getBytes(UTF_8).length + 1).sum() + 1;
    }

    private static String word(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String sha256(byte[] head, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head);
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
