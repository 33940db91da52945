package org.lidsdown.store.intake;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.lidsdown.store.failure.StoreException;

/** The small door through which kiosks hand over what pupils told; open until it is closed. */
public final class Intake implements Door {
    private static final int WAITING = 512;
    private static final byte[] THIS_COMPUTER = {127, 0, 0, 1};
    private static final Duration LAST_CALLS = Duration.ofSeconds(2);

    static {
        setUnlessSet("sun.net.httpserver.maxReqTime", "30");
        setUnlessSet("jdk.httpserver.maxConnections", "400");
    }

    private final HttpServer server;
    private final ExecutorService threads;

    private Intake(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** So that somebody who says nothing, or too much, does not keep the others out. */
    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Opens the door on this computer's own address; port 0 takes any that is free. */
    public static Intake beside(Keeper keeper, Doorkeeper doorkeeper, int port) {
        try {
            InetAddress here = InetAddress.getByAddress(THIS_COMPUTER);
            HttpServer server = HttpServer.create(new InetSocketAddress(here, port), WAITING);
            return started(server, keeper, doorkeeper);
        } catch (IOException e) {
            throw taken(port, e);
        }
    }

    /**
     * Opens the door to other computers, for kiosks whose certificates this context believes; port
     * 0 takes any that is free.
     */
    public static Intake across(Keeper keeper, Doorkeeper doorkeeper, int port, SSLContext tls) {
        try {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(port), WAITING);
            server.setHttpsConfigurator(new OnlyKiosks(tls));
            return started(server, keeper, doorkeeper);
        } catch (IOException e) {
            throw taken(port, e);
        }
    }

    private static Intake started(HttpServer server, Keeper keeper, Doorkeeper doorkeeper) {
        ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("intake-", 1).factory());
        server.setExecutor(threads);
        server.createContext(HandedOver.PATH, new HandedOver(keeper, doorkeeper));
        server.createContext(Hearing.PATH, new Hearing(doorkeeper));
        server.createContext(KeysShown.PATH, new KeysShown(doorkeeper));
        server.start();
        return new Intake(server, threads);
    }

    private static StoreException taken(int port, IOException cause) {
        return new StoreException(
                "Kiosks cannot hand over: port %d of this computer is taken. What pupils tell stays safe on the kiosk; close the other program or choose another port."
                        .formatted(port),
                "port-taken",
                cause);
    }

    @Override
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
