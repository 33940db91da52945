package org.lidsdown.admin.keeping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lidsdown.domain.kiosks.Heartbeat.Health;
import org.lidsdown.domain.kiosks.KnownKiosk;
import org.lidsdown.domain.kiosks.LastHeard;
import org.lidsdown.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the kiosks, and what each last said of itself. */
@Command(name = "list", description = "Lists the kiosks, and what each last said of itself.")
final class ListKiosks implements Callable<Integer> {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final long MEGABYTE = 1_000_000;

    private static final String INSTEAD = "Any console shows the same under Settings, Kiosks.";

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (Store store = log.open("lidsdown kiosks list", INSTEAD)) {
            store.kiosks()
                    .beside()
                    .ifPresent(heard -> out.println("(this computer)  " + said(heard)));
            for (KnownKiosk kiosk : store.kiosks().all()) {
                out.println("%s  %s  %s".formatted(kiosk.id(), kiosk.name(), state(kiosk)));
            }
        }
        return 0;
    }

    private String state(KnownKiosk kiosk) {
        Optional<String> revoked =
                kiosk.revoked().map(when -> "turned away " + Moments.WHEN.format(when));
        String heard = kiosk.heard().map(ListKiosks::said).orElse("not heard of yet");
        return revoked.orElseGet(() -> Moments.certificate(kiosk.expires(), log.clock()))
                + "; "
                + heard;
    }

    private static String said(LastHeard heard) {
        Health health = heard.said().health();
        List<String> parts = new ArrayList<>();
        parts.add("heard of " + Moments.WHEN.format(heard.when()));
        parts.add(
                "%d waiting%s"
                        .formatted(health.waiting(), since(health.waiting(), health.oldest())));
        parts.add("%,d MB free".formatted(health.free() / MEGABYTE));
        if (health.bad() > 0) {
            parts.add("bad " + health.bad());
        }
        if (heard.ahead().abs().compareTo(CLOCKS_DIFFER) > 0) {
            parts.add("its clock is off by %d minutes".formatted(heard.ahead().toMinutes()));
        }
        if (heard.strangeReceipt()) {
            parts.add("strange receipt");
        }
        return String.join(", ", parts);
    }

    private static String since(int waiting, Duration oldest) {
        return waiting == 0 ? "" : " for %d minutes".formatted(oldest.toMinutes());
    }
}
