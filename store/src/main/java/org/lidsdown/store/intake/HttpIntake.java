package org.lidsdown.store.intake;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lidsdown.store.Intake;
import org.lidsdown.store.StoreException;
import org.lidsdown.store.concerns.StoredConcerns;

/** The intake as a small HTTP server of the JDK's own. */
public final class HttpIntake implements Intake {
    private static final int AT_ONCE = 16;
    private static final int WAITING = 512;
    private static final Duration LAST_CALLS = Duration.ofSeconds(2);

    private final HttpServer server;
    private final ExecutorService threads;

    private HttpIntake(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** Opens the door on this computer's own address; port 0 takes any that is free. */
    public static HttpIntake open(StoredConcerns concerns, int port) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
            ExecutorService threads =
                    Executors.newFixedThreadPool(
                            AT_ONCE, Thread.ofPlatform().daemon().name("intake-", 1).factory());
            server.setExecutor(threads);
            server.createContext(HandedOver.PATH, new HandedOver(concerns));
            server.start();
            return new HttpIntake(server, threads);
        } catch (IOException e) {
            throw new StoreException(
                    "Kiosks cannot hand over: port %d of this computer is taken. What pupils tell stays safe on the kiosk; close the other program or choose another port."
                            .formatted(port),
                    "port-taken",
                    e);
        }
    }

    @Override
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop((int) LAST_CALLS.toSeconds());
        threads.shutdown();
    }
}
