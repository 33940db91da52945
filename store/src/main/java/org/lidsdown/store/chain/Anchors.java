package org.lidsdown.store.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.proof.Proof.Anchored;
import org.lidsdown.store.proof.Proof.Standing;
import org.lidsdown.store.proof.Verdict;

/** Anchors from outside, compared with the entries while these are read. For one use. */
final class Anchors {
    private final List<ChainHead> sorted;
    private final List<Anchored> standing = new ArrayList<>();

    Anchors(List<ChainHead> anchors) {
        this.sorted = anchors.stream().sorted(Comparator.comparingLong(ChainHead::entry)).toList();
    }

    /** An entry that is right in itself. */
    void pass(Head head) {
        while (standing.size() < sorted.size() && next().entry() <= head.seq()) {
            boolean held = next().agreesWith(head.anchor());
            standing.add(new Anchored(next(), held ? Standing.HELD : Standing.OTHER));
        }
    }

    private ChainHead next() {
        return sorted.get(standing.size());
    }

    /** How each stands, once all entries are read, or all up to the first that is not right. */
    List<Anchored> standing(boolean toTheEnd) {
        List<Anchored> all = new ArrayList<>(standing);
        for (ChainHead later : sorted.subList(all.size(), sorted.size())) {
            all.add(new Anchored(later, toTheEnd ? Standing.GONE : Standing.NOT_REACHED));
        }
        return all;
    }

    /** What they say of a log that agrees with itself up to this end. */
    Optional<Verdict> against(Head end) {
        long proved = 0;
        for (Anchored one : standing(true)) {
            switch (one.standing()) {
                case HELD -> proved = one.anchor().entry();
                case OTHER -> {
                    return Optional.of(new Verdict.Rewritten(proved + 1, one.anchor()));
                }
                case GONE, NOT_REACHED -> {
                    return Optional.of(new Verdict.Shortened(end.anchor(), one.anchor()));
                }
            }
        }
        return Optional.empty();
    }
}
