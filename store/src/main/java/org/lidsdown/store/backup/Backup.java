package org.lidsdown.store.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that was restored for a trial and found to be well.
 *
 * @param path the folder it lies in
 * @param made when it was made
 * @param verified when it was found to be well
 * @param content what it holds
 */
public record Backup(Path path, Instant made, Instant verified, Content content) {}
