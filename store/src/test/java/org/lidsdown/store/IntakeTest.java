package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.intake.Intake;
import org.lidsdown.store.proof.Verdict;

class IntakeTest {
    @TempDir Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private Store store;
    private Intake intake;

    @BeforeEach
    void open() {
        store = ALog.in(folder);
        intake = store.intake(0);
    }

    @AfterEach
    void close() {
        client.close();
        intake.close();
        store.close();
    }

    private HttpRequest request(String envelope, byte[] bytes, String hash) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + intake.port() + "/concerns/" + envelope))
                .header("X-Content-SHA256", hash)
                .POST(BodyPublishers.ofByteArray(bytes))
                .build();
    }

    private HttpResponse<String> post(UUID envelope, byte[] bytes) throws Exception {
        return client.send(
                request(envelope.toString(), bytes, hash(bytes)), BodyHandlers.ofString());
    }

    private static String hash(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void anEnvelopeIsNewOnceAndTheSameEverAfter() throws Exception {
        byte[] bytes = ATold.bytes(ATold.ENVELOPE);

        HttpResponse<String> first = post(ATold.ENVELOPE, bytes);
        HttpResponse<String> second = post(ATold.ENVELOPE, bytes);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(first.body()).isEqualTo(second.body()).isEqualTo(hash(bytes));
        assertThat(store.concerns().waitingCount()).isOne();
    }

    @Test
    void anArrivalIsHeardOfWithinASecond() throws Exception {
        BlockingQueue<Arrived> heard = new LinkedBlockingQueue<>();
        store.concerns().onArrival(heard::add);

        post(ATold.ENVELOPE, ATold.bytes(ATold.ENVELOPE));

        assertThat(heard.poll(1, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void anotherEnvelopeUnderTheSameIdIsTurnedAwayAndSetAside() throws Exception {
        post(ATold.ENVELOPE, ATold.bytes(ATold.ENVELOPE));
        long before = store.log().head().entry();
        byte[] other =
                ATold.sealed(
                        ATold.ENVELOPE,
                        ATold.concern(ATold.CONCERN, 2, Concern.State.FINISHED, Concern.Help.NOW));

        assertThat(post(ATold.ENVELOPE, other).statusCode()).isEqualTo(409);
        assertThat(post(ATold.ENVELOPE, other).statusCode()).isEqualTo(409);
        assertThat(store.concerns().find(ATold.CONCERN).orElseThrow().concern().step()).isOne();
        assertThat(store.log().head().entry()).isEqualTo(before + 1);
    }

    @Test
    void whatCannotBeReadIsTurnedAwayAndSetAside() throws Exception {
        long before = store.log().head().entry();
        byte[] anothersId = ATold.bytes(ATold.OTHER);
        byte[] noise = "no envelope".getBytes(UTF_8);

        assertThat(post(ATold.ENVELOPE, anothersId).statusCode()).isEqualTo(400);
        assertThat(post(ATold.ENVELOPE, noise).statusCode()).isEqualTo(400);
        assertThat(post(ATold.ENVELOPE, new byte[0]).statusCode()).isEqualTo(400);
        assertThat(store.concerns().waitingCount()).isZero();
        assertThat(store.log().head().entry()).isEqualTo(before + 3);
    }

    @Test
    void bytesThatChangedOnTheWayAreTurnedAway() throws Exception {
        byte[] bytes = ATold.bytes(ATold.ENVELOPE);
        HttpRequest wrong = request(ATold.ENVELOPE.toString(), bytes, hash(new byte[1]));

        assertThat(client.send(wrong, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
        assertThat(store.concerns().waitingCount()).isZero();
    }

    @Test
    void whatIsTooLargeIsTurnedAway() throws Exception {
        assertThat(post(ATold.ENVELOPE, new byte[64 * 1024 + 1]).statusCode()).isEqualTo(413);
    }

    @Test
    void onlyEnvelopesArePostedAndNothingIsRead() throws Exception {
        byte[] bytes = ATold.bytes(ATold.ENVELOPE);
        for (String name : List.of("", "x", "1-1-1-1-1", "../concerns", ATold.ENVELOPE + "/more")) {
            assertThat(client.send(request(name, bytes, hash(bytes)), BodyHandlers.ofString()))
                    .extracting(HttpResponse::statusCode)
                    .isIn(400, 404);
        }
        HttpRequest get =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/concerns/%s"
                                                .formatted(intake.port(), ATold.ENVELOPE)))
                        .build();

        assertThat(client.send(get, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @Test
    void ofTwoHundredAtOnceEachIsKeptOnce() throws Exception {
        List<UUID> envelopes = Stream.generate(UUID::randomUUID).limit(200).toList();
        List<CompletableFuture<HttpResponse<String>>> answers =
                IntStream.range(0, 400)
                        .mapToObj(i -> envelopes.get(i % 200))
                        .map(this::postSoon)
                        .toList();

        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertThat(answer.get(60, TimeUnit.SECONDS).statusCode()).isIn(200, 201);
        }

        assertThat(answers.stream().filter(answer -> answer.join().statusCode() == 201))
                .hasSize(200);
        assertThat(answers.subList(200, 400).stream().map(IntakeTest::receipt).toList())
                .isEqualTo(answers.subList(0, 200).stream().map(IntakeTest::receipt).toList())
                .doesNotHaveDuplicates();
        assertThat(store.concerns().waitingCount()).isEqualTo(200);
        assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        assertThat(store.log().rebuild(ALog.KHAN).agreed()).isTrue();
    }

    private static String receipt(CompletableFuture<HttpResponse<String>> answer) {
        return answer.join().headers().firstValue("X-Receipt").orElseThrow();
    }

    private CompletableFuture<HttpResponse<String>> postSoon(UUID envelope) {
        try {
            byte[] bytes =
                    ATold.sealed(
                            envelope,
                            ATold.concern(envelope, 1, Concern.State.FINISHED, Concern.Help.NO));
            return client.sendAsync(
                    request(envelope.toString(), bytes, hash(bytes)), BodyHandlers.ofString());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTakenPortIsSaidPlainly() throws IOException {
        assertThatThrownBy(() -> store.intake(intake.port()).close())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("port " + intake.port())
                .hasMessageContaining("stays safe on the kiosk");
    }
}
