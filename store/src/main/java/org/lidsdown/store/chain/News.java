package org.lidsdown.store.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lidsdown.domain.incident.IncidentRef;

/** Entries that another program wrote, in their order. */
public record News(List<Item> items) {

    /**
     * One of them.
     *
     * @param incident which incident it belongs to; nothing for an act of the log as a whole
     * @param kind which act
     * @param subject what it is about; empty where nothing
     */
    public record Item(Optional<IncidentRef> incident, String kind, String subject) {
        static Item of(EntryRow row) {
            return new Item(
                    Optional.ofNullable(row.incident()).map(IncidentRef::new),
                    row.kind(),
                    row.subject());
        }
    }

    /** The news, of which nobody takes anything away. */
    public News {
        items = List.copyOf(items);
    }

    /** Whether this was done. */
    public boolean has(Deed deed) {
        return items.stream().anyMatch(item -> item.kind().equals(deed.name()));
    }

    /** What this was done to. */
    public Set<String> subjects(Deed deed) {
        return items.stream()
                .filter(item -> item.kind().equals(deed.name()))
                .map(Item::subject)
                .collect(Collectors.toSet());
    }
}
