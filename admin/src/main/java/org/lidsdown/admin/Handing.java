package org.lidsdown.admin;

import java.time.Clock;
import org.lidsdown.admin.board.BoardCommand;
import org.lidsdown.admin.keeping.LogFolderOption;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands the clock to what the command line makes. */
record Handing(Clock clock) implements IFactory {
    @Override
    public <K> K create(Class<K> kind) throws Exception {
        if (kind.equals(LogFolderOption.class)) {
            return kind.cast(new LogFolderOption(clock));
        }
        return kind.equals(BoardCommand.class)
                ? kind.cast(new BoardCommand(clock))
                : CommandLine.defaultFactory().create(kind);
    }
}
