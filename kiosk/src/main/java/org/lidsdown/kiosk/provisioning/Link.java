package org.lidsdown.kiosk.provisioning;

import java.net.URI;
import org.lidsdown.kiosk.handover.Credentials;

/** How the kiosk reaches its host: the id that the host gave it, where the host is, and by what. */
public record Link(String id, URI host, Credentials credentials) {}
