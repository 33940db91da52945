package org.lidsdown.store.tunnel;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.intake.Door;

/** The host's end of the tunnel; open until it is closed. */
public final class Tunnel implements Door {
    private static final Logger LOGGER = System.getLogger(Tunnel.class.getName());
    private static final int WAITING = 64;
    private static final int AT_THE_THRESHOLD = 64;

    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("tunnel-", 1).factory());
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Semaphore callers = new Semaphore(AT_THE_THRESHOLD);
    private final Lobby lobby = new Lobby();
    private final ServerSocket listening;
    private final Guestbook book;
    private final DerbyServer server;

    private Tunnel(ServerSocket listening, Guestbook book) throws Exception {
        this.listening = listening;
        this.book = book;
        this.server = DerbyServer.in(lobby);
    }

    /**
     * Opens the tunnel for those in this book; port 0 takes any that is free.
     *
     * @param welcome what they are told
     * @param tls what the host shows, and whom it believes
     */
    public static Tunnel open(Greeting.Welcome welcome, Guestbook book, SSLContext tls, int port) {
        try {
            Tunnel tunnel = new Tunnel(new ServerSocket(port, WAITING), book);
            tunnel.begin(new Threshold(tls, book, welcome));
            return tunnel;
        } catch (IOException e) {
            throw new StoreException(
                    "Consoles on other computers cannot come in: port %d of this computer is taken. Close the other program or choose another port."
                            .formatted(port),
                    "port-taken",
                    e);
        } catch (Exception e) {
            throw new StoreException(
                    "Consoles on other computers cannot come in, because the database's server does not start; everything else works.",
                    "no-server",
                    e);
        }
    }

    private void begin(Threshold threshold) {
        Thread.ofPlatform().daemon().name("tunnel-door").start(() -> answer(threshold));
        Thread.ofPlatform().daemon().name("tunnel-lobby").start(this::watch);
    }

    private void answer(Threshold threshold) {
        while (!listening.isClosed()) {
            try {
                callers.acquire();
                Socket caller = listening.accept();
                threads.execute(() -> meet(threshold, caller));
            } catch (IOException | RejectedExecutionException e) {
                callers.release();
                LOGGER.log(Level.DEBUG, "nobody came in");
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void meet(Threshold threshold, Socket caller) {
        try {
            threshold.met(caller, lobby.hasRoom()).ifPresentOrElse(lobby::add, () -> close(caller));
        } catch (IOException | StoreException e) {
            LOGGER.log(Level.INFO, "somebody was not let in: {0}", e.getClass().getSimpleName());
            close(caller);
        } finally {
            callers.release();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOGGER.log(Level.DEBUG, "the caller was gone already");
        }
    }

    private void watch() {
        try {
            while (!closed.await(1, TimeUnit.SECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Shows out at once whoever may not be in any longer. */
    public void look() {
        try {
            lobby.look(book);
        } catch (StoreException e) {
            LOGGER.log(Level.WARNING, "the list of consoles cannot be read: {0}", e.code());
        }
    }

    @Override
    public int port() {
        return listening.getLocalPort();
    }

    /** Shows everybody out, and lets nobody in any more. */
    @Override
    public void close() {
        closed.countDown();
        try (server;
                listening) {
            threads.shutdown();
        } catch (IOException e) {
            LOGGER.log(Level.DEBUG, "the tunnel was closed already");
        }
        lobby.showAllOut();
    }
}
