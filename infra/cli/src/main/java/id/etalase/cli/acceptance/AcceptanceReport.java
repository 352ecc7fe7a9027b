package id.etalase.cli.acceptance;

import id.etalase.cli.importing.ImportReport;
import java.util.List;
import java.util.OptionalLong;

/**
 * What an acceptance run came to.
 *
 * @param imports one for each shop
 * @param latencies of all searches
 * @param systemMemory peak resident MiB of the process that runs functions, gateway, bucket and, here, the clients
 * @param openSearchMemory peak resident MiB of the index
 */
public record AcceptanceReport(
        TagScore tags,
        ProductScore products,
        List<ImportReport> imports,
        Latencies latencies,
        OptionalLong systemMemory,
        OptionalLong openSearchMemory) {}
