package org.lidsdown.store.intake;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lidsdown.store.failure.StoreException;

/** The small door through which kiosks hand over what pupils told; open until it is closed. */
public final class Intake implements AutoCloseable {
    private static final int AT_ONCE = 16;
    private static final int WAITING = 512;
    private static final Duration LAST_CALLS = Duration.ofSeconds(2);

    private final HttpServer server;
    private final ExecutorService threads;

    private Intake(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** Opens the door on this computer's own address; port 0 takes any that is free. */
    public static Intake open(Keeper keeper, int port) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
            ExecutorService threads =
                    Executors.newFixedThreadPool(
                            AT_ONCE, Thread.ofPlatform().daemon().name("intake-", 1).factory());
            server.setExecutor(threads);
            server.createContext(HandedOver.PATH, new HandedOver(keeper));
            server.start();
            return new Intake(server, threads);
        } catch (IOException e) {
            throw new StoreException(
                    "Kiosks cannot hand over: port %d of this computer is taken. What pupils tell stays safe on the kiosk; close the other program or choose another port."
                            .formatted(port),
                    "port-taken",
                    e);
        }
    }

    /** The port on which kiosks hand over. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Closes the door; what is being handed over is finished first. */
    @Override
    public void close() {
        server.stop((int) LAST_CALLS.toSeconds());
        threads.shutdown();
    }
}
