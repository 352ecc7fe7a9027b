package id.etalase.local.gateway;

import java.util.List;
import java.util.Map;

/**
 * What goes back to a client.
 *
 * @param status HTTP status
 * @param headers names to values
 * @param body empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; copying bodies would serve nobody.
record Answer(int status, Map<String, List<String>> headers, byte[] body) {}
