package id.etalase.local;

import id.etalase.client.contract.ContractSuite;
import id.etalase.client.contract.RunningApi;
import id.etalase.demo.DemoCatalogue;
import id.etalase.local.gateway.ApiKeys;
import id.etalase.local.testing.Systems;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The contract suite on the local system. */
class ContractIT extends ContractSuite {
    private static final DemoCatalogue CATALOGUE = DemoCatalogue.seeded();

    @TempDir
    private static Path data;

    private static LocalSystem system;

    @BeforeAll
    static void start() {
        system = Systems.start(data);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Override
    protected RunningApi api() {
        return new Local(system.running().web());
    }

    private record Local(URI endpoint) implements RunningApi {
        @Override
        public String searchKey() {
            return ApiKeys.SEARCH;
        }

        @Override
        public String ownerKey() {
            return ApiKeys.OWNER;
        }

        @Override
        public byte[] photo(int number) {
            return CATALOGUE.photos(CATALOGUE.products().get(number).id()).getFirst();
        }
    }
}
