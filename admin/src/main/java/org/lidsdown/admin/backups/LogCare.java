package org.lidsdown.admin.backups;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.proof.Proof;

/**
 * What can be done for the log as a whole.
 *
 * @param head its last entry
 * @param doubt why nothing is written to it; nothing where all is well
 * @param verify checks everything, and these anchors from printed pages
 * @param backups its backups; nothing where no place was chosen for them
 */
public record LogCare(
        Supplier<ChainHead> head,
        Supplier<Optional<String>> doubt,
        Function<List<ChainHead>, Proof> verify,
        Optional<Backups> backups) {}
