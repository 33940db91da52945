package org.lidsdown.kiosk;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lidsdown.kiosk.handover.Credentials;
import org.lidsdown.kiosk.handover.Intake;
import org.lidsdown.kiosk.options.BadOption;
import org.lidsdown.kiosk.provisioning.Link;

/** Which host the kiosk hands over to: the one beside it, or one on another computer. */
record Host(URI address, Optional<Credentials> credentials) {

    private static final URI BESIDE = URI.create("http://127.0.0.1:47810");

    /** The host that was asked for, or else the one that made the kiosk's file. */
    static Host of(@Nullable URI asked, Optional<Link> link) {
        URI address = asked == null ? link.map(Link::host).orElse(BESIDE) : asked;
        if (!address.toString().startsWith("https:")) {
            return new Host(address, Optional.empty());
        }
        if (link.isEmpty()) {
            throw new BadOption(
                    "The host "
                            + address
                            + " speaks only with kiosks that it made a file for: name that file"
                            + " with --provisioning.");
        }
        return new Host(address, link.map(Link::credentials));
    }

    /** Its intake; for https, certificates are read here, and not before. */
    Intake intake() {
        return credentials
                .map(shown -> Intake.across(address, shown))
                .orElseGet(() -> Intake.beside(address));
    }
}
