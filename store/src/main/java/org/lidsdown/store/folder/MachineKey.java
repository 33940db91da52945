package org.lidsdown.store.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lidsdown.store.failure.StoreException;

/**
 * The key under which a log's database lies encrypted on its computer: 32 bytes by lot in a file of
 * their own, which only the owner can read. It keeps a copied disk from being read; what pupils and
 * staff wrote is sealed besides.
 */
public final class MachineKey {
    private static final int BYTES = 32;
    private static final int SIGNS_OF_CHECK = 8;
    private static final int SIGNS_OF_MARK = 16;
    private static final Pattern FORM =
            Pattern.compile("lids-down machine key 1 ([0-9a-f]{64}) ([0-9a-f]{8})\\s*");

    private final byte[] bytes;

    private MachineKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A key by lot. */
    public static MachineKey byLot() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new MachineKey(bytes);
    }

    /** The key of these bytes, such as they come out of their wrapping. */
    public static MachineKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes, not " + bytes.length);
        }
        return new MachineKey(bytes.clone());
    }

    /** Reads the key from its file; says in a sentence where it is not there or not whole. */
    public static MachineKey read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new StoreException(
                    "The key of the safety log, the file %s, is missing or cannot be read, so the log was not opened; put it back, or restore a backup. Nothing was changed."
                            .formatted(file),
                    "no-key",
                    e);
        }
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            MachineKey key = new MachineKey(HexFormat.of().parseHex(matcher.group(1)));
            if (key.check().equals(matcher.group(2))) {
                return key;
            }
        }
        throw new StoreException(
                "The file %s is not a whole key of a safety log, so the log was not opened; put the right file back, or restore a backup. Nothing was changed."
                        .formatted(file),
                "spoilt-key",
                null);
    }

    /** Keeps the key durably in this file, for its owner only. */
    public void write(Path file) {
        DurableFile.write(file, "lids-down machine key 1 " + hex() + " " + check() + "\n");
    }

    private String check() {
        return mac("check").substring(0, SIGNS_OF_CHECK);
    }

    /** By which it can be told whether two keys are the same, without knowing either. */
    public String mark() {
        return mac("mark").substring(0, SIGNS_OF_MARK);
    }

    /** What only who has this key can say of a text: 64 hexadecimal digits. */
    public String mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("lids-down " + text).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /** The key itself, as the database takes it; to be put nowhere. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** The bytes of the key, to be wrapped. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MachineKey key && Arrays.equals(key.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "a machine key";
    }
}
