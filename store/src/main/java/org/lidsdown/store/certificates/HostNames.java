package org.lidsdown.store.certificates;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The names and addresses under which other computers may find this one. */
public final class HostNames {
    private HostNames() {}

    /** Those that this computer knows of, and these more. */
    public static Set<String> and(Collection<String> more) {
        Set<String> names = new TreeSet<>(more);
        names.add("localhost");
        try {
            names.add(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException e) {
            names.add("127.0.0.1");
        }
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .map(HostNames::text)
                    .forEach(names::add);
        } catch (SocketException e) {
            names.add("127.0.0.1");
        }
        return names;
    }

    private static String text(InetAddress address) {
        return address.getHostAddress().replaceFirst("%.*", "");
    }
}
