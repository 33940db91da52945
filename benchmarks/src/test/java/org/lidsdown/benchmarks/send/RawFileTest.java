package org.lidsdown.benchmarks.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.benchmarks.madeup.Tellings;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;

class RawFileTest {
    private final List<Concern> steps = new Tellings(new Random(1)).next("Library");

    @TempDir Path folder;

    @Test
    void whatIsSentIsTheWholeTellingAndNothingElseIsLeftInTheOutbox() throws IOException {
        try (OurOutbox outbox = new OurOutbox(folder.resolve("outbox"))) {
            outbox.keep(steps.subList(0, steps.size() - 1));
            outbox.send(steps.getLast());

            Label label = Envelope.read(outbox.handOver()).label();

            assertThat(label.concern()).isEqualTo(steps.getFirst().id());
            assertThat(label.step()).isEqualTo(steps.size());
            assertThat(label.finished()).isTrue();
            assertThat(folder.resolve("outbox/started")).isEmptyDirectory();
            assertThat(folder.resolve("outbox/waiting")).isEmptyDirectory();
        }
    }

    @Test
    void bothRawFilesHaveTheVeryBytesThatWereSentOnTheSameDisk() throws IOException {
        RawFile raw = new RawFile(folder.resolve("raw"));
        try (OurOutbox outbox = new OurOutbox(folder.resolve("outbox"))) {
            outbox.send(steps.getLast());
            byte[] sent = outbox.handOver();

            raw.write(sent);
            byte[] written = raw.take();
            raw.writeWhole(sent);

            assertThat(written).isEqualTo(sent);
            assertThat(raw.take()).isEqualTo(sent);
            assertThat(Files.getFileStore(folder.resolve("raw")))
                    .isEqualTo(Files.getFileStore(folder.resolve("outbox")));
            assertThat(folder.resolve("raw")).isEmptyDirectory();
        }
    }
}
