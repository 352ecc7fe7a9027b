package id.etalase.local.events;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A queue in memory that stands for SQS with a Lambda function behind it: messages are handed out in batches, each at
 * least once; what fails comes again after a rest, a bounded number of times. Messages that wait when it closes are
 * forgotten: a sweep at the next start finds what they were about.
 */
public final class EventQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventQueue.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final QueueLimits limits;
    private final DeadLetters deadLetters;
    private final InstantSource clock;
    private final List<Thread> workers = new ArrayList<>();

    private final Object lock = new Object();
    private final Deque<Message> ready = new ArrayDeque<>();
    private boolean closed;
    private long sent;
    private int resting;
    private int inFlight;
    private long done;
    private long dead;

    /** @param deadLetters where messages go that are given up */
    public EventQueue(QueueLimits limits, DeadLetters deadLetters, InstantSource clock) {
        this.limits = limits;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /** Starts handing out to the indexing function; messages sent before have waited. */
    public void start(SqsTrigger consumer) {
        start((BatchConsumer) consumer);
    }

    void start(BatchConsumer consumer) {
        for (int i = 1; i <= limits.workers(); i++) {
            workers.add(Thread.ofPlatform().daemon().name("queue-worker-" + i).start(() -> work(consumer)));
        }
    }

    /** Adds a message; does nothing once the queue is closed. */
    public void send(String body) {
        synchronized (lock) {
            sent++;
            offer(new Message(new UUID(0, sent).toString(), body, clock.instant(), 0));
        }
    }

    /** Where the messages are now. */
    public QueueCounts counts() {
        synchronized (lock) {
            return new QueueCounts(ready.size() + resting, inFlight, done, dead);
        }
    }

    /** What an operator wants to know of it. */
    public QueueState state() {
        QueueCounts counts = counts();
        DeadLetters.Letters letters = deadLetters.kept();
        Instant oldest = letters.oldest();
        return new QueueState(
                counts.waiting(), counts.inFlight(), letters.count(), oldest == null ? null : oldest.toString());
    }

    /** Sends every message that was given up once more, also those of runs before; says how many there were. */
    public int redrive() {
        return deadLetters.redrive(this::send);
    }

    /** Hands out nothing more and waits for the batches under way. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        workers.forEach(EventQueue::join);
    }

    private void work(BatchConsumer consumer) {
        for (List<Message> batch = receive(); !batch.isEmpty(); batch = receive()) {
            settle(batch, failures(consumer, batch));
        }
    }

    /** Waits for messages; empty once the queue is closed. */
    private List<Message> receive() {
        synchronized (lock) {
            while (ready.isEmpty() && !closed) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    return List.of(); // Only close() interrupts, when its patience ends.
                }
            }
            List<Message> batch = new ArrayList<>();
            while (!closed && !ready.isEmpty() && batch.size() < limits.batchSize()) {
                batch.add(ready.remove().received());
            }
            inFlight += batch.size();
            return batch;
        }
    }

    private static Set<String> failures(BatchConsumer consumer, List<Message> batch) {
        try {
            return consumer.consume(batch);
        } catch (RuntimeException e) {
            LOG.warn("A batch of {} events failed and will come again", batch.size(), e);
            return Set.copyOf(batch.stream().map(Message::id).toList());
        }
    }

    private void settle(List<Message> batch, Set<String> failures) {
        for (Message message : batch) {
            boolean failed = failures.contains(message.id());
            boolean last = failed && message.receives() >= limits.maxReceives();
            if (last) {
                deadLetters.bury(message);
            }
            synchronized (lock) {
                inFlight--;
                if (last) {
                    dead++;
                } else if (failed) {
                    rest(message);
                } else {
                    done++;
                }
            }
        }
    }

    private void rest(Message message) {
        if (closed) {
            return;
        }
        resting++;
        CompletableFuture.delayedExecutor(limits.visibilityDelay().toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(() -> wake(message));
    }

    private void wake(Message message) {
        synchronized (lock) {
            resting--;
            offer(message);
        }
    }

    private void offer(Message message) {
        synchronized (lock) {
            if (!closed) {
                ready.add(message);
                lock.notify();
            }
        }
    }

    private static void join(Thread worker) {
        try {
            if (!worker.join(PATIENCE)) {
                worker.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
