package org.lidsdown.store.intake;

import java.time.Duration;
import java.util.UUID;
import org.lidsdown.store.database.Bytes;

/** An envelope that is handed over, by whom, and how long it waited for that. */
@SuppressWarnings("exports") // within the store alone
public record Handed(UUID envelope, Bytes bytes, Sender sender, Duration waited) {}
