package id.etalase.vision.photo;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.vision.testing.TestPhotos;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DecodingRoomTest {
    private static final BareImage SMALL = image(20, 50);
    private static final BareImage LARGE = image(100, 100);

    private final DecodingRoom room = new DecodingRoom(10_000);

    private static BareImage image(int width, int height) {
        try {
            return PngFile.bare(new Bytes(TestPhotos.png(TestPhotos.halves(width, height, 0, 0))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void enter_smallOnes_stayTogether() {
        for (int i = 0; i < 10; i++) {
            room.enter(SMALL);
        }
        assertThat(entering(SMALL)).isNotCompleted();
    }

    @Test
    void enter_aLargeOne_waitsUntilItIsAlone() throws Exception {
        DecodingRoom.Place small = room.enter(SMALL);
        CompletableFuture<DecodingRoom.Place> large = entering(LARGE);
        assertThat(large).isNotCompleted();

        small.leave();

        large.get(10, TimeUnit.SECONDS).leave();
        assertThat(entering(LARGE)).isCompleted();
    }

    @Test
    void enter_largerThanTheRoom_hasItAlone() {
        room.enter(image(200, 100));
        assertThat(entering(SMALL)).isNotCompleted();
    }

    /** Somebody who has entered or, if there is no room, certainly waits by the time this returns. */
    private CompletableFuture<DecodingRoom.Place> entering(BareImage image) {
        CompletableFuture<DecodingRoom.Place> entered = new CompletableFuture<>();
        Thread thread = new Thread(() -> entered.complete(room.enter(image)), "entering");
        thread.setDaemon(true);
        thread.start();
        while (!entered.isDone() && thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return entered;
    }
}
