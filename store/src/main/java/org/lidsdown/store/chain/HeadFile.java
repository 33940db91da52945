package org.lidsdown.store.chain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.OwnerOnly;

/**
 * Remembers the end of the chain outside the database, so that a database that has lost its end
 * cannot hide it. Two places are written in turn: a write that the power cuts off leaves the other.
 */
final class HeadFile implements AutoCloseable {
    private static final int PLACE = 4_096;
    private static final int LENGTH = 128;
    private static final Pattern FORM =
            Pattern.compile("(lids-down head 1 (\\d{1,18}) ([0-9a-f]{64})) ([0-9a-f]{8})\n");

    private final FileChannel channel;

    private HeadFile(FileChannel channel) {
        this.channel = channel;
    }

    static HeadFile in(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE, DSYNC);
            OwnerOnly.file(file);
            return new HeadFile(channel);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The end as it was last remembered; nothing where the file is new or spoilt. */
    Optional<Head> read() {
        return Stream.of(at(0), at(PLACE))
                .flatMap(Optional::stream)
                .max((one, other) -> Long.compare(one.seq(), other.seq()));
    }

    private Optional<Head> at(int place) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
            channel.read(bytes, place);
            String text = new String(bytes.array(), 0, bytes.position(), US_ASCII);
            Matcher matcher = FORM.matcher(text);
            return matcher.lookingAt() && check(matcher.group(1)).equals(matcher.group(4))
                    ? Optional.of(
                            new Head(
                                    Long.parseLong(matcher.group(2)),
                                    Bytes.of(HexFormat.of().parseHex(matcher.group(3)))))
                    : Optional.empty();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Remembers this end durably. */
    void write(Head head) {
        String text = "lids-down head 1 %d %s".formatted(head.seq(), head.hash().hex());
        byte[] line = (text + " " + check(text) + "\n").getBytes(US_ASCII);
        try {
            channel.write(ByteBuffer.wrap(line), head.seq() % 2 * PLACE);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static String check(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(US_ASCII));
        return "%08x".formatted(crc.getValue());
    }

    private static StoreException failure(IOException cause) {
        return new StoreException(
                "The file that remembers the end of the safety log cannot be used; look whether the disk is full or read-only. Everything confirmed before is safe.",
                "chain-head",
                cause);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }
}
