package org.lidsdown.kiosk.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What waits to be handed over, and what becomes of each: the host has it, or something is wrong
 * with it.
 */
public record Pile(Supplier<List<Path>> waiting, Consumer<Path> sent, Consumer<Path> bad) {}
