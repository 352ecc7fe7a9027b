package id.etalase.indexing;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.sync.SyncOutcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What the function writes to its log, through Lambda's own logger, which knows the request and the level to show. */
record Journal(LambdaLogger log) {
    /** What follows about these objects came of this message: with its id, a line in the queue's dead letters can be found here. */
    void begun(IncomingEvent.Message message, List<ObjectKey> objects) {
        log.log(
                "Message " + message.id() + " names "
                        + objects.stream().map(ObjectKey::text).toList(),
                LogLevel.INFO);
    }

    void done(ObjectKey object, List<SyncOutcome> outcomes) {
        log.log(object.text() + ": " + outcomes, LogLevel.INFO);
    }

    void notOurs(ObjectKey.Foreign object) {
        log.log(object.text() + ": left alone, " + object.reason(), LogLevel.INFO);
    }

    void swept(int outdated, int done) {
        log.log("Sweep: " + outdated + " photos were outdated, " + done + " of them were tried", LogLevel.INFO);
    }

    void forgotten(long entries) {
        log.log("Search log: " + entries + " entries were old and are forgotten", LogLevel.INFO);
    }

    void failed(ObjectKey object, RuntimeException fault) {
        log.log(object.text() + ": failed, will be tried again: " + trace(fault), LogLevel.ERROR);
    }

    void malformed(IncomingEvent.Message message, MalformedEventException fault) {
        log.log("Message " + message.id() + " is not understood: " + fault.getMessage(), LogLevel.ERROR);
    }

    private static String trace(RuntimeException fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
