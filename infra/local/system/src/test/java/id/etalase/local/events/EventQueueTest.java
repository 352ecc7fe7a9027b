package id.etalase.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventQueueTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

    @TempDir
    private Path folder;

    private final List<List<String>> batches = new ArrayList<>();

    private EventQueue start(int maxReceives, BatchConsumer consumer) {
        QueueLimits limits = new QueueLimits(1, 10, maxReceives, Duration.ofMillis(1));
        EventQueue queue = new EventQueue(limits, new DeadLetters(folder), CLOCK);
        queue.start(consumer);
        return queue;
    }

    private Set<String> record(List<Message> batch) {
        synchronized (batches) {
            batches.add(batch.stream().map(Message::body).toList());
        }
        return Set.of();
    }

    private static Set<String> ids(List<Message> batch, String body) {
        return batch.stream()
                .filter(message -> message.body().equals(body))
                .map(Message::id)
                .collect(Collectors.toSet());
    }

    @Test
    void send_manyMessages_comeOnceInBatchesOfAtMostTen() {
        CountDownLatch allSent = new CountDownLatch(1);
        List<String> sent = IntStream.range(0, 25).mapToObj(Integer::toString).toList();
        try (EventQueue queue = start(5, batch -> {
            awaitLatch(allSent);
            return record(batch);
        })) {
            sent.forEach(queue::send);
            allSent.countDown();
            await().until(() -> queue.counts().idle());
            assertThat(queue.counts()).isEqualTo(new QueueCounts(0, 0, 25, 0));
        }
        assertThat(batches).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(10));
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(sent);
    }

    @Test
    void consume_oneFailsOnce_onlyItComesAgain() {
        try (EventQueue queue = start(5, batch -> {
            record(batch);
            return batch.getFirst().receives() == 1 ? ids(batch, "b") : Set.of();
        })) {
            queue.send("a");
            queue.send("b");
            await().until(() -> queue.counts().done() == 2);
        }
        List<String> received = batches.stream().flatMap(List::stream).toList();
        assertThat(received).containsOnlyOnce("a").filteredOn("b"::equals).hasSize(2);
    }

    @Test
    void consume_throwsAlways_becomesADeadLetter() throws IOException {
        try (EventQueue queue = start(3, batch -> {
            record(batch);
            throw new IllegalStateException("broken on purpose");
        })) {
            queue.send("{\"a\":1}");
            await().until(() -> queue.counts().dead() == 1);
            assertThat(queue.counts().idle()).isTrue();
        }
        assertThat(batches).hasSize(3);
        try (Stream<Path> letters = Files.list(folder)) {
            assertThat(letters)
                    .singleElement()
                    .satisfies(letter -> assertThat(letter)
                            .content()
                            .contains("{\\\"a\\\":1}", "\"receives\" : 3", "2026-01-02T03:04:05Z"));
        }
    }

    @Test
    void redrive_whatStoppedThemIsMended_areHandedOutAgainAndForgotten() throws IOException {
        AtomicBoolean broken = new AtomicBoolean(true);
        try (EventQueue queue = start(1, batch -> {
            if (broken.get()) {
                return batch.stream().map(Message::id).collect(Collectors.toSet());
            }
            return record(batch);
        })) {
            queue.send("a");
            queue.send("b");
            await().until(() -> queue.counts().dead() == 2);
            assertThat(queue.state()).isEqualTo(new QueueState(0, 0, 2, "2026-01-02T03:04:05Z"));
            broken.set(false);

            assertThat(queue.redrive()).isEqualTo(2);

            await().until(() -> queue.counts().done() == 2);
            assertThat(queue.state()).isEqualTo(new QueueState(0, 0, 0, null));
            assertThat(queue.redrive()).isZero();
        }
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyInAnyOrder("a", "b");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void close_batchUnderWay_isWaitedForAndTheRestIsForgotten() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        EventQueue queue = start(5, batch -> {
            begun.countDown();
            awaitLatch(closing);
            return record(batch);
        });
        queue.send("first");
        awaitLatch(begun);
        queue.send("second");
        Thread closer = Thread.ofPlatform().start(queue::close);
        await().until(() -> closer.getState() == Thread.State.TIMED_WAITING);
        closing.countDown();
        await().until(() -> !closer.isAlive());
        assertThat(batches).containsExactly(List.of("first"));
        assertThat(queue.counts().inFlight()).isZero();
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
