package id.etalase.indexing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.catalogue.sync.SyncOutcome;
import id.etalase.metrics.Meter;
import id.etalase.metrics.Metric;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One invocation's work: each object is brought up to date once, however many messages name it. That is enough, because
 * every message was sent before the round began, and the bucket is asked after.
 */
final class Round {
    private final CatalogueSync sync;
    private final Journal journal;
    private final Meter meter;
    private final Map<ObjectKey, Optional<RuntimeException>> faults = new HashMap<>();

    Round(CatalogueSync sync, Journal journal, Meter meter) {
        this.sync = sync;
        this.journal = journal;
        this.meter = meter;
    }

    /** The ids of the messages that the queue must bring again, in their order. */
    List<String> failed(List<IncomingEvent.Message> messages) {
        return messages.stream()
                .filter(message -> !done(message))
                .map(IncomingEvent.Message::id)
                .toList();
    }

    /** The faults met on the way; every object was tried. */
    List<RuntimeException> faults(Collection<ObjectKey> objects) {
        List<RuntimeException> met = new ArrayList<>();
        objects.stream().distinct().forEach(object -> fault(object).ifPresent(met::add));
        return met;
    }

    private boolean done(IncomingEvent.Message message) {
        try {
            List<ObjectKey> objects = EventReader.objects(message.body());
            journal.begun(message, objects);
            return faults(objects).isEmpty();
        } catch (MalformedEventException e) {
            journal.malformed(message, e);
            return false;
        }
    }

    /** What went wrong with an object, if anything did. */
    Optional<RuntimeException> fault(ObjectKey object) {
        return faults.computeIfAbsent(object, this::bringUpToDate);
    }

    /**
     * Every fault is kept, not only those that may pass: one photo that meets a defect of ours must not take the other
     * messages of its batch to the dead-letter queue with it.
     */
    private Optional<RuntimeException> bringUpToDate(ObjectKey object) {
        if (object instanceof ObjectKey.Foreign foreign) {
            journal.notOurs(foreign);
            return Optional.empty();
        }
        try {
            List<SyncOutcome> outcomes = sync.sync(object);
            journal.done(object, outcomes);
            outcomes.forEach(this::count);
            return Optional.empty();
        } catch (RuntimeException e) {
            journal.failed(object, e);
            return Optional.of(e);
        }
    }

    private void count(SyncOutcome outcome) {
        switch (outcome) {
            case LIVE -> meter.add(Metric.PHOTOS_LIVE, 1);
            case REJECTED -> meter.add(Metric.PHOTOS_REJECTED, 1);
            case UNCHANGED, REMOVED -> {}
        }
    }
}
