package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.kiosks.Heard;
import org.lidsdown.domain.kiosks.Heartbeat;
import org.lidsdown.domain.kiosks.KnownKiosk;
import org.lidsdown.domain.kiosks.LastHeard;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.domain.kiosks.Receipt;
import org.lidsdown.store.intake.Intake;
import org.lidsdown.store.proof.Verdict;

class KiosksTest {
    private static final Heartbeat WELL =
            new Heartbeat(
                    new Heartbeat.Health(2, Duration.ofSeconds(90), 1, 1 << 30),
                    Instant.parse("2026-11-25T12:00:00Z"),
                    Optional.empty(),
                    Optional.empty());

    @TempDir Path folder;
    @TempDir Path elsewhere;
    private Store store;
    private Intake intake;

    @BeforeEach
    void open() {
        store = ALog.in(folder);
        intake = store.intakeAcross(0, List.of("host.school.example"));
    }

    @AfterEach
    void close() {
        intake.close();
        store.close();
    }

    private byte[] provisioned() {
        return store.kiosks().provision(AKiosk.LIBRARY, ALog.KHAN);
    }

    private AKiosk kiosk() throws Exception {
        return AKiosk.setUpWith(provisioned(), intake.port());
    }

    private static byte[] told(UUID envelope) {
        return ATold.sealed(
                envelope,
                ATold.concern(UUID.randomUUID(), 1, Concern.State.FINISHED, Concern.Help.NO));
    }

    @Test
    void aKnownKioskHandsOverAndIsCalledAsItsCertificateSays() throws Exception {
        byte[] file =
                store.kiosks()
                        .provision(
                                new Plan("Room 7", AKiosk.LIBRARY.host(), 0, List.of(), List.of()),
                                ALog.KHAN);
        try (AKiosk kiosk = AKiosk.setUpWith(file, intake.port())) {
            byte[] bytes = ATold.bytes(ATold.ENVELOPE);

            HttpResponse<String> first = kiosk.post(ATold.ENVELOPE, bytes, 0);
            HttpResponse<String> again = kiosk.post(ATold.ENVELOPE, bytes, 0);

            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(again.statusCode()).isEqualTo(200);
            Receipt receipt = Receipt.read(first.headers().firstValue("X-Receipt").orElseThrow());
            assertThat(again.headers().firstValue("X-Receipt")).contains(receipt.text());
            assertThat(receipt.entry()).isEqualTo(store.log().head().entry());
            assertThat(receipt.hash()).isEqualTo(store.log().head().hash());
            assertThat(store.concerns().waiting())
                    .singleElement()
                    .satisfies(arrived ->
                            assertThat(arrived.concern().origin().kiosk()).isEqualTo("Room 7"));
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        }
    }

    @Test
    void aKioskWhoseCertificateWasTakenBackIsRefusedAndStaysInTheList() throws Exception {
        try (AKiosk kiosk = kiosk();
                AKiosk other = kiosk()) {
            assertThat(kiosk.keys().statusCode()).isEqualTo(200);

            assertThat(store.kiosks().revoke(kiosk.line("id"), ALog.KHAN)).isTrue();

            assertThat(kiosk.post(ATold.ENVELOPE, told(ATold.ENVELOPE), 0).statusCode())
                    .isEqualTo(403);
            assertThat(kiosk.beat(WELL).statusCode()).isEqualTo(403);
            assertThat(kiosk.keys().statusCode()).isEqualTo(403);
            assertThat(other.post(ATold.ENVELOPE, told(ATold.ENVELOPE), 0).statusCode())
                    .isEqualTo(201);
            assertThat(store.kiosks().revoke(kiosk.line("id"), ALog.KHAN)).isFalse();
            assertThat(store.kiosks().all())
                    .extracting(known -> known.revoked().isPresent())
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void aCertificateOfTheHostsOwnAuthorityThatTheLogDoesNotKnowIsRefused() throws Exception {
        byte[] file = provisioned();
        intake.close();
        store.close();
        ALog.sql(folder, "DELETE FROM kiosk");
        store = ALog.again(folder);
        intake = store.intakeAcross(0, List.of());

        try (AKiosk kiosk = AKiosk.setUpWith(file, intake.port())) {
            assertThat(kiosk.post(ATold.ENVELOPE, told(ATold.ENVELOPE), 0).statusCode())
                    .isEqualTo(403);
        }
        assertThat(store.log().verify()).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void aRevocationThatSomebodyUndidIsFound() throws Exception {
        try (AKiosk kiosk = kiosk()) {
            store.kiosks().revoke(kiosk.line("id"), ALog.KHAN);
        }
        assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        intake.close();
        store.close();

        ALog.sql(folder, "UPDATE kiosk SET revoked_ms = NULL");

        store = ALog.again(folder);
        assertThat(store.log().verify()).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void anotherSchoolsKioskIsNotSpokenWith() throws Exception {
        byte[] theirs;
        try (Store other = ALog.in(elsewhere)) {
            theirs = other.kiosks().provision(AKiosk.LIBRARY, ALog.KHAN);
        }
        byte[] ours = provisioned();
        try (AKiosk foreign = AKiosk.setUpWith(mixed(ours, theirs), intake.port());
                AKiosk unaware = AKiosk.setUpWith(theirs, intake.port());
                AKiosk bare = AKiosk.withoutCertificate(ours, intake.port())) {
            for (AKiosk kiosk : List.of(foreign, unaware, bare)) {
                assertThatThrownBy(() -> kiosk.post(ATold.ENVELOPE, told(ATold.ENVELOPE), 0))
                        .isInstanceOf(IOException.class);
            }
        }
        assertThat(store.concerns().waitingCount()).isZero();
    }

    /** Our authority, and their certificate. */
    private static byte[] mixed(byte[] ours, byte[] theirs) {
        String from = new String(theirs, UTF_8);
        String to = new String(ours, UTF_8);
        for (String block : List.of("certificate", "private-key")) {
            to = to.replace(part(to, block), part(from, block));
        }
        return to.getBytes(UTF_8);
    }

    private static String part(String text, String block) {
        return text.substring(text.indexOf("begin " + block), text.indexOf("end " + block));
    }

    @Test
    void nothingOlderThanTls13IsSpoken() throws Exception {
        try (AKiosk kiosk = kiosk();
                SSLSocket socket =
                        (SSLSocket)
                                kiosk.context(true)
                                        .getSocketFactory()
                                        .createSocket("localhost", intake.port())) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});

            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);
        }
    }

    @Test
    void whoeverSpeaksPlainlyAtTheSecureDoorGetsNoAnswerAndKeepsNobodyOut() throws Exception {
        try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), intake.port())) {
            plain.setSoTimeout(10_000);
            plain.getOutputStream()
                    .write("GET /keys HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));

            String said = new String(plain.getInputStream().readAllBytes(), US_ASCII);

            assertThat(said).doesNotContain("200 OK").doesNotContain("keys");
        }
        try (AKiosk kiosk = kiosk()) {
            assertThat(kiosk.post(ATold.ENVELOPE, told(ATold.ENVELOPE), 0).statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void thoseWhoSayNothingOrHalfASentenceKeepNobodyOut() throws Exception {
        List<Socket> silent = new ArrayList<>();
        try (AKiosk kiosk = kiosk()) {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), intake.port());
                silent.add(socket);
                if (i % 2 == 0) {
                    socket.getOutputStream().write(new byte[] {22, 3, 1, 2});
                }
            }
            long before = System.nanoTime();

            HttpResponse<String> answer = kiosk.post(ATold.ENVELOPE, told(ATold.ENVELOPE), 0);

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(Duration.ofSeconds(10));
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void aHeartbeatIsRememberedAndAnswered() throws Exception {
        try (AKiosk kiosk = kiosk()) {
            kiosk.beat(WELL);
            HttpResponse<String> answer = kiosk.beat(WELL);

            assertThat(answer.statusCode()).isEqualTo(200);
            Heard heard = Heard.read(answer.body());
            assertThat(heard.again()).isFalse();
            assertThat(heard.keys())
                    .contains(new String(store.keyList().orElseThrow().write(), UTF_8));
            assertThat(heard.contained()).isEmpty();
            KnownKiosk known = store.kiosks().all().getFirst();
            LastHeard last = known.heard().orElseThrow();
            assertThat(known.name()).isEqualTo("Library");
            assertThat(last.said()).isEqualTo(WELL);
            assertThat(last.strangeReceipt()).isFalse();
            assertThat(Duration.between(last.when(), heard.clock()).abs())
                    .isLessThan(Duration.ofSeconds(30));
            assertThat(store.kiosks().beside()).isEmpty();
        }
    }

    @Test
    void aKioskWithAReceiptThatTheLogDoesNotHaveIsToHandOverAgain() throws Exception {
        try (AKiosk kiosk = kiosk()) {
            String given =
                    kiosk.post(ATold.ENVELOPE, told(ATold.ENVELOPE), 0)
                            .headers()
                            .firstValue("X-Receipt")
                            .orElseThrow();
            Receipt receipt = Receipt.read(given);
            Receipt later = new Receipt(receipt.entry() + 1_000, receipt.hash());
            Receipt other = new Receipt(receipt.entry(), "0".repeat(64));

            assertThat(again(kiosk, receipt)).isFalse();
            assertThat(again(kiosk, later)).isTrue();
            assertThat(again(kiosk, other)).isTrue();
            assertThat(store.kiosks().all().getFirst().heard().orElseThrow().strangeReceipt())
                    .isTrue();
        }
    }

    private static boolean again(AKiosk kiosk, Receipt receipt) throws Exception {
        Heartbeat beat =
                new Heartbeat(WELL.health(), WELL.clock(), WELL.keys(), Optional.of(receipt));
        return Heard.read(kiosk.beat(beat).body()).again();
    }

    @Test
    void theFileSaysEverythingAndIsSignedByTheHost() throws Exception {
        byte[] file = provisioned();

        try (AKiosk kiosk = AKiosk.setUpWith(file, intake.port())) {
            assertThat(kiosk.line("kiosk")).isEqualTo("Library");
            assertThat(kiosk.line("host")).isEqualTo("https://localhost:47811");
            assertThat(kiosk.line("screen")).isEqualTo("476.0");
            String text = new String(file, UTF_8);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initVerify(AKiosk.certificate(kiosk.block("authority")));
            signature.update(
                    text.substring(0, text.lastIndexOf("\nsignature ") + 1).getBytes(UTF_8));
            assertThat(signature.verify(Base64.getDecoder().decode(kiosk.line("signature"))))
                    .isTrue();
        }
    }

    @Test
    void theAuthoritysFilesAreItsOwnersAloneAndNoKioskKeyIsKept() throws Exception {
        byte[] file = provisioned();
        Path certificates = folder.resolve("log/certificates");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(certificates)))
                .isEqualTo("rwx------");
        try (AKiosk kiosk = AKiosk.setUpWith(file, intake.port());
                var files = Files.list(certificates)) {
            assertThat(files.toList())
                    .hasSize(2)
                    .allSatisfy(one -> {
                        assertThat(
                                        PosixFilePermissions.toString(
                                                Files.getPosixFilePermissions(one)))
                                .isEqualTo("rw-------");
                        assertThat(one)
                                .content()
                                .doesNotContain(kiosk.block("private-key").substring(30, 90));
                    });
        }
    }

    @Test
    void theAuthorityIsTheSameAfterARestart() throws Exception {
        byte[] file = provisioned();
        intake.close();
        store.close();

        store = ALog.again(folder);
        intake = store.intakeAcross(0, List.of());

        try (AKiosk kiosk = AKiosk.setUpWith(file, intake.port())) {
            assertThat(kiosk.post(ATold.ENVELOPE, told(ATold.ENVELOPE), 0).statusCode())
                    .isEqualTo(201);
        }
    }
}
