package org.lidsdown.admin.erasing;

import java.time.LocalDate;
import java.util.List;
import org.lidsdown.domain.erasing.Asked;
import org.lidsdown.domain.erasing.Disposal;
import org.lidsdown.domain.retention.Due;
import org.lidsdown.domain.retention.Retention;

/**
 * What is kept, what may be erased, and what was.
 *
 * @param today the day by which it is so
 * @param rule for how long what is kept
 * @param due what may be erased, now or within three months
 * @param asked what somebody asked to be erased
 * @param disposals what was erased
 */
record Erasable(
        LocalDate today,
        Retention rule,
        List<Due> due,
        List<Asked> asked,
        List<Disposal> disposals) {}
