package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.lidsdown.domain.kiosks.Heartbeat;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.store.database.Bytes;

/** A kiosk on another computer, as far as the host sees it: a file, and what comes over TLS. */
final class AKiosk implements AutoCloseable {
    static final Plan LIBRARY =
            new Plan("Library", URI.create("https://localhost:47811"), 476, List.of(), List.of());

    private final String file;
    private final URI host;
    private final HttpClient client;

    private AKiosk(byte[] file, int port, boolean shows) throws Exception {
        this.file = new String(file, UTF_8);
        this.host = URI.create("https://localhost:" + port);
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .sslContext(context(shows))
                        .build();
    }

    static AKiosk setUpWith(byte[] file, int port) throws Exception {
        return new AKiosk(file, port, true);
    }

    /** One that has lost its certificate. */
    static AKiosk withoutCertificate(byte[] file, int port) throws Exception {
        return new AKiosk(file, port, false);
    }

    HttpResponse<String> post(UUID envelope, byte[] bytes, long waitedMs) throws Exception {
        return send(
                HttpRequest.newBuilder(host.resolve("/concerns/" + envelope))
                        .header("X-Content-SHA256", Bytes.of(bytes).sha256().hex())
                        .header("X-Waited", Long.toString(waitedMs))
                        .POST(BodyPublishers.ofByteArray(bytes)));
    }

    HttpResponse<String> beat(Heartbeat heartbeat) throws Exception {
        return send(
                HttpRequest.newBuilder(host.resolve("/heartbeat"))
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofString(heartbeat.text())));
    }

    HttpResponse<String> keys() throws Exception {
        return send(HttpRequest.newBuilder(host.resolve("/keys")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    String line(String name) {
        return file.lines()
                .filter(line -> line.startsWith(name + " "))
                .reduce((_, later) -> later)
                .orElseThrow()
                .substring(name.length() + 1);
    }

    String block(String name) {
        int from = file.indexOf("begin " + name + "\n") + ("begin " + name + "\n").length();
        return file.substring(from, file.indexOf("end " + name + "\n"));
    }

    SSLContext context(boolean shows) throws GeneralSecurityException, IOException {
        KeyStore own = empty();
        String key = block("private-key").replaceAll("-----[A-Z ]+-----|\\s", "");
        own.setKeyEntry(
                "own",
                KeyFactory.getInstance("EC")
                        .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key))),
                new char[0],
                new Certificate[] {certificate(block("certificate"))});
        KeyManagerFactory keys = KeyManagerFactory.getInstance("SunX509");
        keys.init(own, new char[0]);
        KeyStore authorities = empty();
        authorities.setCertificateEntry("host", certificate(block("authority")));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(authorities);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(
                shows ? keys.getKeyManagers() : new KeyManager[0], trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, new char[0]);
        return store;
    }

    static Certificate certificate(String pem) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(UTF_8)));
    }

    @Override
    public void close() {
        client.close();
    }
}
