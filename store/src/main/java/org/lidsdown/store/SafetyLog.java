package org.lidsdown.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.concerns.Standings;
import org.lidsdown.store.days.StoredCalendar;
import org.lidsdown.store.evidence.FileProof;
import org.lidsdown.store.incidents.Facts;
import org.lidsdown.store.proof.Proof;
import org.lidsdown.store.proof.Rebuilt;
import org.lidsdown.store.proof.Verdict;

/** The safety log as a whole: the chain over everything that was ever written. */
public final class SafetyLog {
    private final Chain chain;
    private final Facts facts;
    private final StoredCalendar calendar;
    private final List<Attachments> attachments;
    private final FileProof files;
    private final Clock clock;

    SafetyLog(
            Chain chain,
            Facts facts,
            StoredCalendar calendar,
            List<Attachments> attachments,
            FileProof files,
            Clock clock) {
        this.chain = chain;
        this.facts = facts;
        this.calendar = calendar;
        this.attachments = List.copyOf(attachments);
        this.files = files;
        this.clock = clock;
    }

    /** The last entry. */
    public ChainHead head() {
        return chain.head().anchor();
    }

    /**
     * Why nothing can be written, and what to do, where the log is not as it was confirmed: one
     * plain sentence.
     */
    public Optional<String> doubt() {
        return chain.doubt();
    }

    /** What people should look at after a crash, where nothing that is known of is missing. */
    public Optional<String> notice() {
        return chain.notice();
    }

    /**
     * Checks everything that was ever written, and every file that is kept; writing goes on
     * meanwhile.
     */
    public Verdict verify() {
        return verify(List.of()).verdict();
    }

    /** The same, and whether the log still holds these anchors from printed pages and backups. */
    public Proof verify(List<ChainHead> anchors) {
        Proof proof = chain.verify(attachments, anchors);
        return proof.verdict() instanceof Verdict.Well
                ? files.fault().map(fault -> new Proof(fault, proof.anchors())).orElse(proof)
                : proof;
    }

    /** Computes all facts from the entries again, and says whether they were as the entries say. */
    public Rebuilt rebuild(String by) {
        return chain.write(writing -> {
            Rebuilt rebuilt = rebuild(writing, calendar.inForce());
            writing.append(
                    Draft.of(
                            Deed.FACTS_REBUILT,
                            "",
                            Integer.toString(rebuilt.total()),
                            by,
                            clock.millis()));
            return rebuilt;
        });
    }

    /** Puts another calendar in force and counts every deadline by it. */
    void giveCalendar(String text, String by) {
        calendar.give(text, by, this::rebuild);
    }

    private Rebuilt rebuild(Writing writing, SchoolCalendar days) {
        Rebuilt rebuilt = facts.rebuild(writing, days);
        Map<String, Integer> differences = new TreeMap<>(rebuilt.differences());
        differences.put("concern", Standings.rebuild(writing));
        return new Rebuilt(rebuilt.incidents(), differences);
    }

    void begin(String by) {
        chain.write(w -> w.append(Draft.of(Deed.LOG_BEGUN, "", "", by, clock.millis())));
    }
}
