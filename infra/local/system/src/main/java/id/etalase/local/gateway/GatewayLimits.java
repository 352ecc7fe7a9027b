package id.etalase.local.gateway;

import java.time.Duration;

/**
 * What a request may cost.
 *
 * @param maxBodyBytes more is refused with 413
 * @param timeout a function that takes longer is given up with 504
 * @param concurrency invocations at a time; more wait, within the timeout
 */
public record GatewayLimits(int maxBodyBytes, Duration timeout, int concurrency) {
    /**
     * API Gateway's quotas for REST APIs: payload size 10 MB, integration timeout 29 s. The concurrency is ours: a search
     * keeps a processor busy.
     */
    public static final GatewayLimits API_GATEWAY = new GatewayLimits(10 << 20, Duration.ofSeconds(29), 16);
}
