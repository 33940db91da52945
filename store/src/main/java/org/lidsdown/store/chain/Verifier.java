package org.lidsdown.store.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.proof.Proof;
import org.lidsdown.store.proof.Verdict;
import org.lidsdown.store.proof.Verdict.Broken;
import org.lidsdown.store.proof.Verdict.Fault;

/**
 * Reads the chain on from one of its entries and stops at the first that is not right. For one use.
 */
final class Verifier {
    private record Named(long seq, String hash) {}

    private final Digest digest = new Digest();
    private final Map<String, Map<String, Named>> named = new HashMap<>();
    private final Map<String, Map<String, Named>> renamed = new HashMap<>();
    private final Map<String, Map<String, Named>> gone = new HashMap<>();
    private final ErasedEntries erased = new ErasedEntries();
    private final Optional<Head> remembered;
    private final Anchors anchors;
    private Head head;
    private Optional<Broken> broken = Optional.empty();

    /** Checks what follows this entry, against the end as it is remembered outside the database. */
    Verifier(Head start, Optional<Head> remembered, List<ChainHead> anchors) {
        this.head = start;
        this.remembered = remembered;
        this.anchors = new Anchors(anchors);
    }

    /** Reads to the end. */
    Proof proof(Database database, List<Attachments> attachments) {
        attachments.forEach(this::watch);
        read(database);
        broken = broken.or(erased::withoutLeave);
        boolean toTheEnd = broken.isEmpty();
        Verdict verdict =
                broken.or(this::end)
                        .or(() -> attachments.stream().flatMap(a -> spoilt(a).stream()).findFirst())
                        .<Verdict>map(fault -> fault)
                        .or(() -> anchors.against(head))
                        .orElseGet(() -> new Verdict.Well(head.anchor()));
        return new Proof(verdict, anchors.standing(toTheEnd));
    }

    private void watch(Attachments kept) {
        Map<String, Named> all = new HashMap<>();
        named.put(kept.deed().name(), all);
        kept.changed().ifPresent(deed -> renamed.put(deed.name(), all));
        kept.erased().ifPresent(deed -> gone.put(deed.name(), all));
    }

    /**
     * Reads the entries as they lie, which is quickest, for as long as each is the one that comes
     * next; and in their order whatever that leaves, so that every fault is found there.
     */
    private void read(Database database) {
        if (head.equals(Head.NONE)) {
            database.each(
                    EntryMapper.AS_THEY_LIE,
                    row -> row.getLong(1) == head.seq() + 1 && isRight(EntryRow.of(row)));
        }
        if (broken.isEmpty()) {
            database.each(EntryMapper.AFTER, row -> isRight(EntryRow.of(row)), head.seq());
        }
    }

    private boolean isRight(EntryRow row) {
        Optional<Fault> fault = fault(row);
        if (fault.isPresent()) {
            long entry = fault.get() == Fault.MISSING ? head.seq() + 1 : row.seq();
            broken = Optional.of(new Broken(entry, fault.get()));
            return false;
        }
        head = row.head();
        anchors.pass(head);
        keep(row);
        return true;
    }

    private void keep(EntryRow row) {
        Map<String, Named> kept = named.getOrDefault(row.kind(), renamed.get(row.kind()));
        if (kept != null) {
            kept.put(row.subject(), new Named(row.seq(), row.choice()));
        }
        Map<String, Named> left = gone.get(row.kind());
        if (left != null) {
            left.remove(row.subject());
        }
        erased.pass(row);
    }

    private Optional<Fault> fault(EntryRow row) {
        if (row.seq() != head.seq() + 1) {
            return Optional.of(Fault.MISSING);
        }
        if (!row.prev().equals(head.hash())) {
            return Optional.of(Fault.OUT_OF_ORDER);
        }
        if (!row.hash().equals(digest.of(row))) {
            return Optional.of(Fault.CHANGED);
        }
        if (!row.isErased()
                && !row.commitment().equals(digest.commitment(row.salt(), row.sealed()))) {
            return Optional.of(Fault.WORDS_CHANGED);
        }
        boolean confirmed = remembered.filter(end -> end.seq() == row.seq()).isPresent();
        return confirmed && !remembered.get().hash().equals(row.hash())
                ? Optional.of(Fault.NOT_AS_CONFIRMED)
                : Optional.empty();
    }

    private Optional<Broken> end() {
        if (remembered.isEmpty()) {
            return Optional.of(new Broken(head.seq(), Fault.END_UNKNOWN));
        }
        return remembered.get().seq() > head.seq()
                ? Optional.of(new Broken(head.seq() + 1, Fault.END_LOST))
                : Optional.empty();
    }

    private Optional<Broken> spoilt(Attachments attachments) {
        Map<String, Named> missing = named.getOrDefault(attachments.deed().name(), Map.of());
        boolean[] unknown = new boolean[1];
        attachments.each((name, hash) -> {
            Named entry = missing.get(name);
            if (entry == null) {
                unknown[0] = true;
            } else if (entry.hash().equals(hash)) {
                missing.remove(name);
            }
        });
        return missing.values().stream()
                .map(Named::seq)
                .min(Long::compare)
                .map(seq -> new Broken(seq, Fault.ATTACHMENT_CHANGED))
                .or(() ->
                        unknown[0]
                                ? Optional.of(new Broken(head.seq(), Fault.ATTACHMENT_UNKNOWN))
                                : Optional.empty());
    }
}
