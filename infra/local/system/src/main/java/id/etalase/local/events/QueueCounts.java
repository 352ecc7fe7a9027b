package id.etalase.local.events;

/**
 * Where the messages of a queue are.
 *
 * @param waiting to be handed out, those with a delay included
 * @param inFlight handed out and not answered yet
 * @param done answered without a fault, since the start
 * @param dead given up, since the start
 */
public record QueueCounts(int waiting, int inFlight, long done, long dead) {
    /** Whether nothing is left to do. */
    public boolean idle() {
        return waiting == 0 && inFlight == 0;
    }
}
