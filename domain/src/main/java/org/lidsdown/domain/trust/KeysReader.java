package org.lidsdown.domain.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.sealing.SealingKey;

/** Reads a list of keys, and says on which line it is not as it should be. */
final class KeysReader {

    private static final int MOST_BYTES = 4096;
    private static final int LINES = 5 + KeyGroup.values().length;

    private final List<String> lines;
    private final SchoolKeys keys;
    private final TrustKey trust;
    private final byte[] signature;
    private int next;

    KeysReader(byte[] bytes) {
        lines = lines(bytes);
        if (!lines.get(next++).equals(KeysText.FIRST_LINE)) {
            throw refused("should be \"" + KeysText.FIRST_LINE + "\"");
        }
        String school = value("school");
        Instant made = parsed("made", Instant::parse);
        List<GroupKey> groups = new ArrayList<>();
        for (KeyGroup group : KeyGroup.values()) {
            groups.add(groupKey(group));
        }
        trust = parsed("trust", TrustKey::of);
        signature = parsed(KeysText.SIGNATURE, KeysReader::signature);
        keys = keys(school, made, groups);
        if (!new String(KeysText.write(keys, trust), UTF_8).equals(signed())) {
            throw new KeysRefused("This list of keys is not written as the school writes it.");
        }
    }

    SchoolKeys keys() {
        return keys;
    }

    TrustKey trust() {
        return trust;
    }

    byte[] signature() {
        return signature.clone();
    }

    private static SchoolKeys keys(String school, Instant made, List<GroupKey> groups) {
        try {
            return new SchoolKeys(school, made, groups);
        } catch (IllegalArgumentException e) {
            throw new KeysRefused("This list of keys cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private String signed() {
        return String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
    }

    private GroupKey groupKey(KeyGroup group) {
        String[] words = value("key").split(" ", -1);
        KeyName name =
                KeyName.of(words[0])
                        .filter(read -> words.length == 2 && read.group() == group)
                        .orElseThrow(() -> refused("should be the key of " + group.id()));
        try {
            return new GroupKey(name, SealingKey.of(words[1]));
        } catch (SealBroken _) {
            throw refused("holds no public key");
        }
    }

    private static byte[] signature(String hex) {
        if (!hex.matches("[0-9a-f]{128}")) {
            throw new IllegalArgumentException("no signature");
        }
        return HexFormat.of().parseHex(hex);
    }

    private <T> T parsed(String name, Function<String, T> parse) {
        String value = value(name);
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException _) {
            throw refused("cannot be read");
        }
    }

    private String value(String name) {
        String line = lines.get(next++);
        if (!line.startsWith(name + " ")) {
            throw refused("should be \"" + name + "\"");
        }
        return line.substring(name.length() + 1);
    }

    private KeysRefused refused(String because) {
        return new KeysRefused(
                "This list of keys cannot be read: line " + next + " " + because + ".");
    }

    private static List<String> lines(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new KeysRefused("This is no list of keys: it is too long.");
        }
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            List<String> lines = List.of(text.split("\n", -1));
            if (lines.size() != LINES + 1 || !lines.getLast().isEmpty()) {
                throw new KeysRefused(
                        "This is no list of keys: it has " + LINES + " lines when it is whole.");
            }
            return lines.subList(0, LINES);
        } catch (CharacterCodingException e) {
            throw new KeysRefused("This is no list of keys: it is not UTF-8 text.", e);
        }
    }
}
