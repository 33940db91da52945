package org.lidsdown.kiosk.together;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The way between a kiosk and its host, on which connections break: some before the host has heard
 * anything of an envelope, some when it has kept the envelope and its answer is on the way. What
 * goes over it is sealed by TLS, and the road cannot read it.
 */
final class ARoad implements AutoCloseable {

    private static final int AN_ENVELOPE = 4_000;

    private final ServerSocket kiosks = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int host;
    private final Random chance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    final AtomicInteger lostBefore = new AtomicInteger();
    final AtomicInteger lostAfter = new AtomicInteger();

    ARoad(int host, Random chance) throws IOException {
        this.host = host;
        this.chance = chance;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return kiosks.getLocalPort();
    }

    private void accept() {
        while (!kiosks.isClosed()) {
            try {
                Socket kiosk = kiosks.accept();
                Thread.ofVirtual().start(() -> carry(kiosk));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket kiosk) {
        try (kiosk;
                Socket there = new Socket(InetAddress.getLoopbackAddress(), host)) {
            open.add(kiosk);
            open.add(there);
            AtomicLong sent = new AtomicLong();
            Thread up = Thread.ofVirtual().start(() -> toHost(kiosk, there, sent));
            toKiosk(there, kiosk, sent);
            up.interrupt();
        } catch (IOException nobodyThere) {
            return;
        } finally {
            open.remove(kiosk);
        }
    }

    /** Breaks one in ten connections as an envelope begins to go over it. */
    private void toHost(Socket kiosk, Socket there, AtomicLong sent) {
        try {
            InputStream in = kiosk.getInputStream();
            OutputStream out = there.getOutputStream();
            byte[] bytes = new byte[16_384];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (sent.get() < AN_ENVELOPE && sent.get() + read >= AN_ENVELOPE && oneIn(10)) {
                    lostBefore.incrementAndGet();
                    close(kiosk, there);
                    return;
                }
                out.write(bytes, 0, read);
                sent.addAndGet(read);
            }
            there.shutdownOutput();
        } catch (IOException broken) {
            close(kiosk, there);
        }
    }

    /** Breaks one in five connections when the host answers to an envelope. */
    private void toKiosk(Socket there, Socket kiosk, AtomicLong sent) throws IOException {
        InputStream in = there.getInputStream();
        OutputStream out = kiosk.getOutputStream();
        byte[] bytes = new byte[16_384];
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            if (sent.get() >= AN_ENVELOPE && oneIn(5)) {
                lostAfter.incrementAndGet();
                close(kiosk, there);
                return;
            }
            sent.set(0);
            out.write(bytes, 0, read);
        }
    }

    private synchronized boolean oneIn(int many) {
        return chance.nextInt(many) == 0;
    }

    private static void close(Socket... sockets) {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        kiosks.close();
        close(open.toArray(Socket[]::new));
    }
}
