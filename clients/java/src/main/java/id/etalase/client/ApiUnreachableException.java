package id.etalase.client;

import java.net.URI;

/** Nobody answers at the API's address or the bucket's, or an answer does not come to its end. */
public final class ApiUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param address only its host is named: the rest of a bucket's address is a permit */
    ApiUnreachableException(URI address, Throwable cause) {
        super(
                "Nobody answers at " + address.getScheme() + "://" + address.getAuthority()
                        + ". Is it running? (./etalase up)",
                cause);
    }
}
