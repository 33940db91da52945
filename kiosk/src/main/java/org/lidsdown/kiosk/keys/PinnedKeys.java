package org.lidsdown.kiosk.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.sealing.Sealer;
import org.lidsdown.domain.trust.KeysRefused;
import org.lidsdown.domain.trust.SchoolKeys;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.domain.trust.TrustKey;
import org.lidsdown.kiosk.handover.Keys;
import org.lidsdown.kiosk.outbox.Folder;

/**
 * The school's public keys, as the kiosk believes them: from the file that it was set up with, or
 * once from the host beside it. Whoever signed the first list is pinned, in a file of its own, and
 * no list that another signed is taken from a host, nor one that goes back to earlier keys.
 */
public final class PinnedKeys implements Keys {

    private static final Logger LOG = System.getLogger(PinnedKeys.class.getName());
    private static final String UNWRITTEN = "The school's keys could not be written down.";
    private static final String TRUST = "trust-key";
    private static final String LIST = "school-keys";

    private final Folder folder;
    private final Optional<String> given;
    private boolean looked;
    private boolean spoilt;
    private @Nullable SignedKeys list;
    private @Nullable TrustKey pinned;

    /** The keys that lie in this folder, and the list that the kiosk was set up with. */
    public PinnedKeys(Folder folder, Optional<String> given) {
        this.folder = folder;
        this.given = given;
    }

    /** Seals to those who handle concerns, as soon as there are keys. */
    public synchronized Optional<Sealer> sealer() {
        return list().map(keys -> keys.keys(keys.trust()).key(KeyGroup.SAFEGUARDING).sealer());
    }

    @Override
    public synchronized Optional<String> mark() {
        return list().map(keys -> Mark.of(keys.write()));
    }

    @Override
    public synchronized boolean take(String text) {
        look();
        if (spoilt) {
            return false;
        }
        try {
            SignedKeys offered = SignedKeys.read(text.getBytes(UTF_8));
            TrustKey trust = pinned == null ? offered.trust() : pinned;
            SchoolKeys keys = offered.keys(trust);
            if (list != null && !keys.follows(list.keys(trust))) {
                return false;
            }
            keep(offered);
            return true;
        } catch (KeysRefused e) {
            LOG.log(Logger.Level.WARNING, e.getMessage());
            return false;
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, UNWRITTEN);
            return true;
        }
    }

    private void keep(SignedKeys taken) throws IOException {
        list = taken;
        pinned = taken.trust();
        folder.write(TRUST, (taken.trust() + "\n").getBytes(US_ASCII));
        folder.write(LIST, taken.write());
    }

    private Optional<SignedKeys> list() {
        look();
        return Optional.ofNullable(list);
    }

    private void look() {
        if (!looked) {
            looked = true;
            remember();
            given.ifPresent(this::prefer);
        }
    }

    private void remember() {
        try {
            pinned = read(TRUST).map(text -> TrustKey.of(text.strip())).orElse(null);
            Optional<SignedKeys> there = read(LIST).map(text -> SignedKeys.read(bytes(text)));
            if (pinned != null && there.isPresent()) {
                there.get().keys(pinned);
                list = there.get();
            }
        } catch (KeysRefused | IOException e) {
            spoilt = true;
            LOG.log(Logger.Level.WARNING, "The school's keys that lie here cannot be used.");
        }
    }

    /** What the kiosk was set up with counts, unless a later list of the same school lies here. */
    private void prefer(String text) {
        try {
            SignedKeys ours = SignedKeys.read(bytes(text));
            if (list == null || !isLaterThan(ours, list)) {
                spoilt = false;
                keep(ours);
            }
        } catch (KeysRefused e) {
            LOG.log(Logger.Level.WARNING, e.getMessage());
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, UNWRITTEN);
        }
    }

    private static boolean isLaterThan(SignedKeys given, SignedKeys here) {
        TrustKey school = given.trust();
        return here.trust().equals(school) && here.keys(school).follows(given.keys(school));
    }

    private Optional<String> read(String name) throws IOException {
        Path file = folder.path().resolve(name);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
