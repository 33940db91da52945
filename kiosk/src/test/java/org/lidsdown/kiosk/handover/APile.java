package org.lidsdown.kiosk.handover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.lidsdown.domain.kiosks.Heartbeat.Health;
import org.lidsdown.domain.kiosks.Receipt;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.Sealed;

/** A pile of envelopes in three folders. */
final class APile implements Pile {

    private final Path folder;
    volatile Optional<Receipt> receipt = Optional.empty();
    volatile OptionalLong contained = OptionalLong.empty();

    APile(Path folder) throws IOException {
        this.folder = folder;
        for (String name : List.of("waiting", "sent", "bad")) {
            Files.createDirectory(folder.resolve(name));
        }
    }

    byte[] waits(UUID id, String told) throws IOException {
        Label label = new Label(id, new UUID(9, 9), 1, false, true, "", false, "Library");
        byte[] bytes = Envelope.write(new Sealed(label, "safeguarding-1", told.getBytes(UTF_8)));
        Files.write(folder.resolve("waiting").resolve(id + ".sealed"), bytes);
        return bytes;
    }

    List<Path> files(String name) {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Path> waiting() {
        return files("waiting");
    }

    @Override
    public void sent(Path file, Optional<Receipt> given) {
        move(file, "sent");
        receipt = given;
    }

    @Override
    public void bad(Path file) {
        move(file, "bad");
    }

    private void move(Path file, String to) {
        try {
            Files.move(file, folder.resolve(to).resolve(file.getFileName()), REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Receipt> receipt() {
        return receipt;
    }

    @Override
    public Health health() {
        return new Health(waiting().size(), Duration.ZERO, files("bad").size(), 1_000);
    }

    @Override
    public void contained(OptionalLong entry) {
        contained = entry;
    }

    @Override
    public void again() {
        receipt = Optional.empty();
        files("sent").forEach(file -> move(file, "waiting"));
    }

    @Override
    public void tidy() {}
}
