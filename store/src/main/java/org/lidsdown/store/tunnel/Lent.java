package org.lidsdown.store.tunnel;

import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Hands the database's server and driver sockets that were made here: they know no other way to be
 * given one than the program's default context for TLS, which is lent to them for that moment.
 */
final class Lent extends SSLContextSpi {
    private final @Nullable SSLSocketFactory sockets;
    private final @Nullable SSLServerSocketFactory doors;

    private Lent(@Nullable SSLSocketFactory sockets, @Nullable SSLServerSocketFactory doors) {
        this.sockets = sockets;
        this.doors = doors;
    }

    /** Does this work, which asks for a socket, and gives it one of these. */
    static <T> T lend(SSLSocketFactory sockets, Callable<T> work) throws Exception {
        return during(new Lent(sockets, null), work);
    }

    /** Does this work, which asks for a door, and gives it one of these. */
    static <T> T lend(SSLServerSocketFactory doors, Callable<T> work) throws Exception {
        return during(new Lent(null, doors), work);
    }

    private static synchronized <T> T during(Lent lent, Callable<T> work) throws Exception {
        SSLContext usual = usual();
        SSLContext.setDefault(new SSLContext(lent, usual.getProvider(), "TLS") {});
        try {
            return work.call();
        } finally {
            SSLContext.setDefault(usual);
        }
    }

    private static SSLContext usual() throws NoSuchAlgorithmException {
        return SSLContext.getDefault();
    }

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
        return lent(sockets);
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
        return lent(doors);
    }

    private static <T> T lent(@Nullable T factory) {
        if (factory == null) {
            throw new IllegalStateException("only what was lent can be asked for");
        }
        return factory;
    }

    @Override
    protected void engineInit(
            KeyManager @Nullable [] keys,
            TrustManager @Nullable [] trust,
            @Nullable SecureRandom random)
            throws KeyManagementException {
        throw new KeyManagementException("what is lent needs nothing");
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
        throw new UnsupportedOperationException("only sockets are lent");
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(String host, int port) {
        throw new UnsupportedOperationException("only sockets are lent");
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
        throw new UnsupportedOperationException("only sockets are lent");
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
        throw new UnsupportedOperationException("only sockets are lent");
    }
}
