package org.lidsdown.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.lidsdown.domain.letters.Letters;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.OtherChain;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.FileTree;
import org.lidsdown.store.folder.LogFolder;

/** A log that is being made of something kept: until it is whole, nothing says that it is one. */
public final class Becoming {
    private static final int LONGEST_NAME = 200;
    private static final String BY_THE_PROGRAM = "lids-down";

    private Becoming() {}

    /** Fills the folder of a log. */
    @FunctionalInterface
    public interface Filling {
        /** Fills it; where this throws, the folder is left as it was before. */
        void fill(LogFolder folder) throws IOException;
    }

    /** Makes a log in a new or empty folder, or leaves that as it was. */
    public static void log(Path path, Filling filling) throws IOException {
        boolean there = Files.exists(path);
        LogFolder folder = LogFolder.fresh(path);
        try {
            filling.fill(folder);
            folder.mark();
        } catch (IOException | RuntimeException e) {
            clear(folder, there);
            throw e;
        }
    }

    /**
     * Goes on with the chain that is in this database, whose first new entry says where it comes
     * from and where that ended.
     */
    public static void goOn(
            LogFolder folder, Database database, Deed deed, String from, Clock clock) {
        String named = Letters.line(from, LONGEST_NAME);
        new OtherChain(database).rememberIn(folder.head());
        try (Chain chain = Chain.resume(database, folder.head())) {
            String anchor = chain.head().seq() + " " + chain.head().anchor().inGroups();
            chain.write(writing ->
                    writing.append(Draft.of(deed, named, anchor, BY_THE_PROGRAM, clock.millis())));
        }
    }

    private static void clear(LogFolder folder, boolean wasThere) {
        try {
            if (!wasThere) {
                FileTree.remove(folder.path());
                return;
            }
            for (Path one : folder.content()) {
                FileTree.remove(one);
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The folder %s holds half of a log that could not be removed again; remove it, and use another folder."
                            .formatted(folder.path()),
                    "half-made",
                    e);
        }
    }
}
