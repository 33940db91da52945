package org.lidsdown.store.editions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.reading.Reading;
import org.lidsdown.domain.walk.Course;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.failure.StoreException;

/** The editions of the chart, kept with the log as the files they were read from. */
public final class StoredEditions {
    private final Database database;
    private final Chain chain;
    private final Clock clock;
    private final Map<String, Course> courses = new ConcurrentHashMap<>();

    /** The editions in this database. */
    public StoredEditions(Database database, Chain chain, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.clock = clock;
        database.know(EditionMapper.class);
    }

    /** Adds the edition in this file, which has been found sound. */
    public void add(byte[] file, String by) {
        Chart chart = read(file);
        long now = clock.millis();
        Bytes chartFile = Bytes.of(file);
        String id = chart.edition().id();
        chain.write(writing -> {
            writing.on(EditionMapper.class)
                    .insert(
                            new EditionRow(
                                    id,
                                    chart.edition().from(),
                                    now,
                                    chartFile.sha256(),
                                    chartFile));
            String hex = chartFile.sha256().hex();
            return writing.append(Draft.of(Deed.EDITION_ADDED, id, hex, by, now));
        });
    }

    /** The course of the edition that is in force on this day, or of the first there is. */
    public Course inForce(LocalDate day) {
        String id =
                database.read(
                        EditionMapper.class,
                        mapper -> mapper.inForce(day).or(mapper::first).orElseThrow());
        return course(id);
    }

    /** The course of an edition that is kept. */
    public Course course(String id) {
        return courses.computeIfAbsent(id, this::load);
    }

    private Course load(String id) {
        return database.read(EditionMapper.class, mapper -> mapper.find(id))
                .filter(row -> row.sha256().equals(row.chart().sha256()))
                .map(row -> Course.of(read(row.chart().array())))
                .orElseThrow(() -> lost(id));
    }

    private static StoreException lost(String id) {
        return new StoreException(
                "The chart %s is missing from the safety log, or was changed. Restore the latest backup."
                        .formatted(id),
                "edition-lost",
                null);
    }

    private static Chart read(byte[] file) {
        return switch (ChartReader.read("chart", file)) {
            case Reading.Sound(Chart chart) -> chart;
            case Reading.Unsound(var faults) ->
                    throw new IllegalArgumentException("an unsound chart: " + faults);
            case Reading.NotAChart(var fault) ->
                    throw new IllegalArgumentException("not a chart: " + fault);
        };
    }
}
