package org.lidsdown.store.intake;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** TLS 1.3 and nothing older, and only with those who show a certificate. */
final class OnlyKiosks extends HttpsConfigurator {
    private static final String[] NOTHING_OLDER = {"TLSv1.3"};

    OnlyKiosks(SSLContext tls) {
        super(tls);
    }

    @Override
    public void configure(HttpsParameters parameters) {
        SSLParameters wanted = getSSLContext().getDefaultSSLParameters();
        wanted.setProtocols(NOTHING_OLDER);
        wanted.setNeedClientAuth(true);
        parameters.setSSLParameters(wanted);
    }
}
