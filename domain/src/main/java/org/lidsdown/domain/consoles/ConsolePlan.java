package org.lidsdown.domain.consoles;

import java.util.Locale;
import org.lidsdown.domain.concern.Origin;

/**
 * What the school decides about a console on another computer before it is set up.
 *
 * @param name what it is called, such as Head's office
 * @param host under which name or address, and at which port, it finds the host, such as {@code
 *     host.school.example:47812}
 */
public record ConsolePlan(String name, String host) {
    private static final String NAME = "[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?";
    private static final String ADDRESS = "\\[[0-9A-Fa-f:.]{2,45}]";
    private static final int HIGHEST = 65_535;

    public ConsolePlan {
        if (!Origin.isName(name)) {
            throw new IllegalArgumentException("A console's name is 1 to 80 printable characters.");
        }
        if (!host.matches("(" + NAME + "|" + ADDRESS + "):[0-9]{1,5}") || !isPort(host)) {
            throw new IllegalArgumentException(
                    "The host is written like host.school.example:47812.");
        }
        host = host.toLowerCase(Locale.ROOT);
    }

    private static boolean isPort(String host) {
        int port = port(host);
        return port > 0 && port <= HIGHEST;
    }

    private static int port(String host) {
        return Integer.parseInt(host.substring(host.lastIndexOf(':') + 1));
    }

    /** The host's name or address alone. */
    public String hostName() {
        String name = host.substring(0, host.lastIndexOf(':'));
        return name.startsWith("[") ? name.substring(1, name.length() - 1) : name;
    }

    /** The host's port. */
    public int port() {
        return port(host);
    }
}
