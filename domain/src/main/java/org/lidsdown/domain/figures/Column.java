package org.lidsdown.domain.figures;

import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Period;

/** One period's figures, as they stand in one column of a report. */
public record Column(Period period, Counts<Figure> figures) {}
