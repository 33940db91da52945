package org.lidsdown.kiosk.handover;

import static java.net.http.HttpResponse.BodyHandlers.limiting;
import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import org.lidsdown.domain.kiosks.Heard;
import org.lidsdown.domain.kiosks.Heartbeat;
import org.lidsdown.domain.kiosks.Receipt;

/**
 * The host's intake, spoken to over HTTP: it is believed only when it echoes the hash of what it
 * was sent.
 */
public final class Intake implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int WELL = 200;
    private static final int LONGEST_ECHO = 200;
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final URI host;
    private final HttpClient client;
    private Trouble trouble = Trouble.NONE;

    private Intake(URI host, HttpClient client) {
        this.host = host;
        this.client = client;
    }

    /** The intake on this same computer, such as {@code http://127.0.0.1:47810}. */
    public static Intake beside(URI host) {
        return new Intake(host, builder().build());
    }

    /** The intake of another computer, where both show their certificates. */
    public static Intake across(URI host, Credentials credentials) {
        SSLParameters tls = new SSLParameters();
        tls.setProtocols(new String[] {"TLSv1.3"});
        return new Intake(
                host, builder().sslContext(credentials.context()).sslParameters(tls).build());
    }

    private static HttpClient.Builder builder() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE);
    }

    /** Offers an envelope that has waited so long. */
    Received offer(UUID envelope, byte[] bytes, Duration waited) throws InterruptedException {
        String hash = sha256(bytes);
        HttpRequest request =
                to("/concerns/" + envelope)
                        .header("Content-Type", "application/octet-stream")
                        .header("X-Content-SHA256", hash)
                        .header("X-Waited", Long.toString(waited.toMillis()))
                        .POST(BodyPublishers.ofByteArray(bytes))
                        .build();
        return send(request).map(answer -> judge(answer, hash)).orElseGet(Received.Away::new);
    }

    /** Tells how the kiosk is; nothing comes back where the host does not understand or answer. */
    Optional<Heard> tell(Heartbeat heartbeat) throws InterruptedException {
        HttpRequest request =
                to("/heartbeat")
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofString(heartbeat.text()))
                        .build();
        return text(request).flatMap(Intake::heard);
    }

    /** The school's signed key list, where the host has one. */
    Optional<String> keys() throws InterruptedException {
        return text(to("/keys").GET().build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(host.resolve(path)).timeout(PATIENCE);
    }

    /** What was wrong with the latest answer, as far as the staff should know. */
    Trouble trouble() {
        return trouble;
    }

    private Optional<String> text(HttpRequest request) throws InterruptedException {
        return send(request)
                .filter(answer -> answer.statusCode() == WELL)
                .map(answer -> new String(answer.body(), UTF_8));
    }

    private static Optional<Heard> heard(String text) {
        try {
            return Optional.of(Heard.read(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<HttpResponse<byte[]>> send(HttpRequest request) throws InterruptedException {
        var sent = client.sendAsync(request, limiting(ofByteArray(), LONGEST_ANSWER));
        try {
            HttpResponse<byte[]> answer = sent.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            int status = answer.statusCode();
            trouble = status == 401 || status == 403 ? Trouble.REFUSED : Trouble.NONE;
            return Optional.of(answer);
        } catch (ExecutionException e) {
            boolean untrusted = e.getCause() instanceof SSLException;
            trouble = untrusted ? Trouble.NOT_TRUSTED : Trouble.NONE;
        } catch (TimeoutException e) {
            sent.cancel(true);
            trouble = Trouble.NONE;
        }
        return Optional.empty();
    }

    private static Received judge(HttpResponse<byte[]> answer, String hash) {
        return switch (answer.statusCode()) {
            case WELL, 201 ->
                    echo(answer.body()).equals(hash)
                            ? new Received.Stored(receipt(answer.headers().firstValue("X-Receipt")))
                            : new Received.NotNow();
            case 401, 403 -> new Received.Away();
            case 409 -> new Received.OtherContent();
            case 400, 413 -> new Received.Unreadable();
            default -> new Received.NotNow();
        };
    }

    private static Optional<Receipt> receipt(Optional<String> text) {
        try {
            return text.map(Receipt::read);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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

    @Override
    public void close() {
        client.shutdownNow();
    }
}
