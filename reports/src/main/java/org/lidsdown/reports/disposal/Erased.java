package org.lidsdown.reports.disposal;

import java.time.ZoneId;
import org.lidsdown.domain.erasing.Disposal;
import org.lidsdown.domain.figures.School;

/**
 * What stands on a disposal certificate: that something was erased, and nothing of what it was.
 *
 * @param school whose log it was in
 * @param disposal what was erased
 * @param first who agreed first, by name and role
 * @param second who agreed second, by name and role
 * @param zone in which moments are told
 */
public record Erased(School school, Disposal disposal, String first, String second, ZoneId zone) {}
