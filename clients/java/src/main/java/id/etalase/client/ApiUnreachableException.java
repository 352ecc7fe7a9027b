package id.etalase.client;

import java.net.URI;

/** Nobody answers at the API's address, or an answer does not come to its end. */
public final class ApiUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ApiUnreachableException(URI endpoint, Throwable cause) {
        super("Nobody answers at " + endpoint + ". Is it running? (./etalase up)", cause);
    }
}
