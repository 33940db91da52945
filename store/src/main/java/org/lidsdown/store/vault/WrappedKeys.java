package org.lidsdown.store.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lidsdown.domain.sealing.Hpke;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.sealing.SealingKey;
import org.lidsdown.store.folder.MachineKey;

/**
 * The key of a backup's database, sealed by HPKE to each recipient in a file of its own beside the
 * database; bound to the recipient's name and to the key's mark.
 */
final class WrappedKeys {
    private static final String BEGINNING = "key-for-";
    private static final byte[] USE = "LidsDown/backup-key/v1".getBytes(UTF_8);
    private static final Pattern FORM =
            Pattern.compile(
                    "lids-down wrapped key 1 ([a-z0-9-]{1,60}) ([0-9a-f]{16}) ([0-9a-f]+)\\s*");

    private WrappedKeys() {}

    /** Seals the key for all who may restore. */
    static void write(MachineKey key, Map<String, SealingKey> recipients, Path backup)
            throws IOException {
        for (Map.Entry<String, SealingKey> recipient : recipients.entrySet()) {
            String name = recipient.getKey();
            byte[] raw = key.bytes();
            byte[] sealed = Hpke.seal(recipient.getValue(), USE, place(name, key.mark()), raw);
            Arrays.fill(raw, (byte) 0);
            Files.writeString(
                    backup.resolve(BEGINNING + name),
                    "lids-down wrapped key 1 %s %s %s%n"
                            .formatted(name, key.mark(), HexFormat.of().formatHex(sealed)));
        }
    }

    /** The names of those for whom the key of this backup was sealed. */
    static List<String> recipients(Path backup) throws IOException {
        try (Stream<Path> files = Files.list(backup)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(BEGINNING))
                    .map(name -> name.substring(BEGINNING.length()))
                    .sorted()
                    .toList();
        }
    }

    /** The key, where it was sealed for whoever has this one. */
    static Optional<MachineKey> open(Path backup, OpeningKey with) throws IOException {
        for (String recipient : recipients(backup)) {
            Optional<MachineKey> key =
                    opened(Files.readString(backup.resolve(BEGINNING + recipient)), with);
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }

    private static Optional<MachineKey> opened(String wrapped, OpeningKey with) {
        Matcher matcher = FORM.matcher(wrapped);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            byte[] place = place(matcher.group(1), matcher.group(2));
            byte[] sealed = HexFormat.of().parseHex(matcher.group(3));
            return Optional.of(MachineKey.of(Hpke.open(with, USE, place, sealed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] place(String recipient, String mark) {
        return (recipient + "|" + mark).getBytes(UTF_8);
    }
}
