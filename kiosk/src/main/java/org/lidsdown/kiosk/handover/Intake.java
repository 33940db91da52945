package org.lidsdown.kiosk.handover;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The host's intake, spoken to over HTTP: it is believed only when it echoes the hash of what it
 * was sent.
 */
public final class Intake {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_ECHO = 200;

    private final URI host;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .connectTimeout(PATIENCE)
                    .build();

    /** The intake of this host, such as {@code http://127.0.0.1:47810}. */
    public Intake(URI host) {
        this.host = host;
    }

    Received offer(UUID envelope, byte[] bytes) throws InterruptedException {
        String hash = sha256(bytes);
        HttpRequest request =
                HttpRequest.newBuilder(host.resolve("/concerns/" + envelope))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/octet-stream")
                        .header("X-Content-SHA256", hash)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build();
        try {
            return judge(client.send(request, HttpResponse.BodyHandlers.ofByteArray()), hash);
        } catch (IOException e) {
            return Received.UNREACHABLE;
        }
    }

    private static Received judge(HttpResponse<byte[]> answer, String hash) {
        return switch (answer.statusCode()) {
            case 200, 201 -> echo(answer.body()).equals(hash) ? Received.STORED : Received.NOT_NOW;
            case 409 -> Received.OTHER_CONTENT;
            default -> Received.NOT_NOW;
        };
    }

    private static String echo(byte[] body) {
        return body.length > LONGEST_ECHO ? "" : new String(body, US_ASCII).strip();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
