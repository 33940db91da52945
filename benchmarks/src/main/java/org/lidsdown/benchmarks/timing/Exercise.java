package org.lidsdown.benchmarks.timing;

import java.time.Duration;
import org.lidsdown.benchmarks.table.Sample;

/** Something that is to last a given time, measured again and again. */
interface Exercise {

    /** How much longer than asked for it lasted, in milliseconds, so many times. */
    Sample errors(Duration asked, int times) throws InterruptedException;
}
