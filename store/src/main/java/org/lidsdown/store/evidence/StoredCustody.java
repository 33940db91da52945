package org.lidsdown.store.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.lidsdown.domain.custody.Custody;
import org.lidsdown.domain.custody.Given;
import org.lidsdown.domain.custody.Keeping;
import org.lidsdown.domain.custody.Watch;
import org.lidsdown.domain.files.Checked;
import org.lidsdown.domain.files.FileCheck;
import org.lidsdown.domain.files.FileName;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.domain.files.Media;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.keys.ScopeKey;
import org.lidsdown.store.sealing.Seals;

/**
 * The files that are kept as evidence: sealed under their incident's key before the disk has them.
 */
public final class StoredCustody implements Custody {
    private static final int TRIES = 20;

    private final SealedFiles files;
    private final Chain chain;
    private final Seals seals;
    private final Incidents incidents;
    private final Opening opening;
    private final Strays strays;
    private final Clock clock;

    /** The files of this log. */
    public StoredCustody(
            SealedFiles files,
            Database database,
            Chain chain,
            Seals seals,
            Incidents incidents,
            Clock clock) {
        this.files = files;
        this.chain = chain;
        this.seals = seals;
        this.incidents = incidents;
        this.opening = new Opening(files, seals);
        this.strays = new Strays(database, files, clock);
        this.clock = clock;
    }

    @Override
    public Keeping keep(Incident seen, Given given, String by, Watch watch) {
        if (chain.doubt().isEmpty()) {
            strays.removeOnce();
        }
        byte[] plain = {};
        try {
            plain = new Reading(watch).all(given.file());
            return switch (FileCheck.of(plain, name(given))) {
                case Checked.Unfit(Checked.Why why) -> new Keeping.Unfit(why);
                case Checked.Fit(Media media) ->
                        keep(seen, new Incoming(plain, media, watch), given, by);
            };
        } catch (Reading.CalledOff _) {
            return new Keeping.CalledOff();
        } catch (IOException _) {
            return new Keeping.Unfit(Checked.Why.UNREADABLE);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The file is durable before its entry is written; without the entry it is nothing. */
    private Keeping keep(Incident seen, Incoming incoming, Given given, String by) {
        KeptFile kept;
        try {
            ScopeKey key = chain.write(writing -> seals.current(writing, seen.ref().text()));
            kept = incoming.sealed(files, key);
        } catch (Reading.CalledOff _) {
            return new Keeping.CalledOff();
        } catch (IOException e) {
            throw unwritable(e);
        }
        return name(seen, new Act.FileKept(kept, FileName.kept(name(given)), given.about()), by);
    }

    private static String name(Given given) {
        return String.valueOf(given.file().getFileName());
    }

    /** Where writing the entry fails it may be there all the same, so the file stays for a day. */
    private Keeping name(Incident seen, Act.FileKept act, String by) {
        return switch (append(seen, act, by)) {
            case Appending.Appended(Incident now) -> new Keeping.Kept(now);
            case Appending.Refused(Refusal refusal) -> {
                remove(act.file().id());
                yield new Keeping.Refused(refusal);
            }
            case Appending.SomebodyWroteFirst _ -> {
                remove(act.file().id());
                throw busy();
            }
        };
    }

    /** What cannot be removed now is removed as a file without an entry later. */
    private void remove(UUID id) {
        try {
            files.remove(id);
        } catch (IOException _) {
            System.getLogger(StoredCustody.class.getName())
                    .log(System.Logger.Level.WARNING, "A file without an entry stays for now.");
        }
    }

    @Override
    public byte[] look(Incident seen, KeptFile file, String by) {
        if (chain.doubt().isEmpty()) {
            Draft looked =
                    Draft.of(
                            Deed.FILE_LOOKED_AT,
                            seen.ref().text(),
                            file.id().toString(),
                            by,
                            clock.millis());
            chain.write(writing -> writing.append(looked));
        }
        return opening.open(seen.ref(), file);
    }

    @Override
    public Appending copy(Incident seen, KeptFile file, Act.TakenOut out, Path to, String by) {
        if (!out.what().equals(file.id().toString())) {
            throw new IllegalArgumentException("the entry must name the file that is copied");
        }
        Leaving leaving = Leaving.to(to);
        byte[] plain = opening.open(seen.ref(), file);
        try {
            Appending appending = append(seen, out, by);
            if (appending instanceof Appending.Appended) {
                leaving.write(plain);
            }
            return appending;
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /**
     * To add an entry to an incident that somebody writes to just now changes nothing of theirs.
     */
    private Appending append(Incident seen, Act act, String by) {
        Appending appending = incidents.append(seen, act, by);
        for (int i = 0; i < TRIES; i++) {
            if (!(appending instanceof Appending.SomebodyWroteFirst(Incident now))) {
                return appending;
            }
            appending = incidents.append(now, act, by);
        }
        return appending;
    }

    private static StoreException busy() {
        return new StoreException(
                "Others write to this incident all the time, so the file was not kept; try again.",
                "busy",
                null);
    }

    private static StoreException unwritable(IOException cause) {
        return new StoreException(
                "The file could not be kept; look whether the safety log’s disk is full or read-only. Nothing of it was kept, and the incident is as it was.",
                "evidence-unwritable",
                cause);
    }
}
