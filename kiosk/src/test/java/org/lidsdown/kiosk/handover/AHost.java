package org.lidsdown.kiosk.handover;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.lidsdown.domain.kiosks.Heard;
import org.lidsdown.domain.kiosks.Heartbeat;

/** A host that keeps what it is offered, as the real one does, and can be told to misbehave. */
public final class AHost implements AutoCloseable {

    /** What one request gets instead of the honest answer. */
    public enum Fault {
        LOSE_THE_ANSWER,
        WRONG_ECHO,
        BUSY,
        FORBID,
        UNREADABLE
    }

    private final HttpServer server;
    private final Map<UUID, byte[]> stored = new ConcurrentHashMap<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Queue<Heartbeat> heard = new ConcurrentLinkedQueue<>();
    private volatile String keys = "";
    private volatile boolean hasLost;

    private AHost(int port) throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/concerns/", this::take);
        server.createContext("/heartbeat", this::hear);
        server.createContext("/keys", this::keys);
        server.start();
    }

    public static AHost started() throws IOException {
        return new AHost(0);
    }

    public static AHost startedOn(int port) throws IOException {
        return new AHost(port);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public Map<UUID, byte[]> stored() {
        return stored;
    }

    Queue<Integer> answers() {
        return answers;
    }

    void misbehave(Fault... next) {
        faults.addAll(Arrays.asList(next));
    }

    Queue<Heartbeat> heard() {
        return heard;
    }

    void loseEverything() {
        stored.clear();
        hasLost = true;
    }

    /** The key list that kiosks get. */
    public void giveKeys(String list) {
        keys = list;
    }

    private void hear(HttpExchange exchange) throws IOException {
        Heartbeat beat =
                Heartbeat.read(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        heard.add(beat);
        boolean again = hasLost && beat.receipt().isPresent();
        hasLost &= !again;
        Heard said =
                new Heard(
                        Clock.systemUTC().instant(),
                        OptionalLong.of(17),
                        again,
                        Optional.of(keys).filter(list -> !list.isEmpty()));
        byte[] body = said.text().getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void keys(HttpExchange exchange) throws IOException {
        byte[] body = keys.getBytes(UTF_8);
        exchange.sendResponseHeaders(
                body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        UUID id =
                UUID.fromString(
                        exchange.getRequestURI().getPath().substring("/concerns/".length()));
        Fault fault = faults.poll();
        if (fault == Fault.FORBID) {
            answer(exchange, 403, "");
            return;
        }
        if (fault == Fault.UNREADABLE) {
            answer(exchange, 400, "");
            return;
        }
        if (fault == Fault.BUSY
                || !exchange.getRequestMethod().equals("POST")
                || !sha256(body)
                        .equals(exchange.getRequestHeaders().getFirst("X-Content-SHA256"))) {
            answer(exchange, 503, "");
            return;
        }
        byte[] before = stored.putIfAbsent(id, body);
        byte[] kept = before == null ? body : before;
        if (fault == Fault.LOSE_THE_ANSWER) {
            exchange.close();
        } else if (!Arrays.equals(kept, body)) {
            answer(exchange, 409, sha256(kept));
        } else {
            String echo = fault == Fault.WRONG_ECHO ? sha256(new byte[0]) : sha256(kept);
            exchange.getResponseHeaders().set("X-Receipt", stored.size() + " " + sha256(body));
            answer(exchange, before == null ? 201 : 200, echo);
        }
    }

    private void answer(HttpExchange exchange, int status, String echo) throws IOException {
        answers.add(status);
        byte[] body = echo.getBytes(US_ASCII);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
