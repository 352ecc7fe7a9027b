package id.etalase.aws.deployment;

import id.etalase.client.contract.RunningApi;
import id.etalase.demo.DemoCatalogue;
import java.net.URI;

/** A deployment, as the contract suite knows it. */
record DeployedApi(Deployment deployment, DeployedShop.Keys keys, boolean takesBytes, boolean gatewayKeepsContract)
        implements RunningApi {
    private static final DemoCatalogue CATALOGUE = DemoCatalogue.seeded();

    @Override
    public URI endpoint() {
        return deployment.api();
    }

    @Override
    public String searchKey() {
        return keys.search();
    }

    @Override
    public String ownerKey() {
        return keys.owner();
    }

    @Override
    public byte[] photo(int number) {
        return CATALOGUE.photos(CATALOGUE.products().get(number).id()).getFirst();
    }

    @Override
    public URI seenFromHere(URI address) {
        return deployment.aws().seenFromHere(address);
    }
}
